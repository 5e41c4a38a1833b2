import { SUIT_ITEMS_MAX, type SuitItem, type SuitRequest, suitRequest } from "@/server/contract/suits";
import { maskOf, waysOfWearing } from "./forms";

/** Why a request is no request. `path`: a JSON pointer to what is wrong in it; null where it is all of it. */
export interface RequestProblem {
  code:
    | "INVALID"
    | "SAME_SET"
    | "UNKNOWN_ITEM"
    | "LOCKED_AND_EXCLUDED"
    | "DUPLICATE_ITEM"
    | "BAD_FORM"
    | "TOO_LARGE";
  message: string;
  path: string | null;
}

interface Sent {
  items: readonly SuitItem[];
  request: unknown;
}

/** The first thing wrong with a request, together with the items it is about; null where nothing is. */
export function validateRequest(sent: Sent): RequestProblem | null {
  const read = readRequest(sent);
  return "problem" in read ? read.problem : null;
}

type ReadRequest = { request: SuitRequest } | { problem: RequestProblem };

/** The request, or the first thing wrong with it. */
export function readRequest(sent: Sent): ReadRequest {
  const read = readWithoutItems(sent.request);
  if ("problem" in read) return read;
  const { request } = read;
  const items = request.inventory?.items ?? sent.items;
  const problem = findDoubleItem(items, request.inventory !== undefined) ?? findBadLock(items, request);
  return problem === null ? read : { problem };
}

/** The same as far as it does not depend on what items there are. */
export function readWithoutItems(sent: unknown): ReadRequest {
  const shape = findBadShape(sent);
  if (shape !== null) return { problem: shape };
  const parsed = suitRequest.safeParse(sent);
  if (!parsed.success) return { problem: asProblem(parsed.error.issues[0]) };
  const request = parsed.data;
  const problem =
    findSameSet(request) ??
    findDouble(request.cantrips ?? [], ({ family }) => family, "/cantrips", "family", "wanted") ??
    findDouble(request.locked ?? [], ({ item }) => item, "/locked", "item", "locked");
  return problem === null ? { request } : { problem };
}

/** What is not worth looking through: it could be anything, or more than there may be. */
function findBadShape(request: unknown): RequestProblem | null {
  if (typeof request !== "object" || request === null || Array.isArray(request))
    return { code: "INVALID", message: "Send a JSON object.", path: null };
  const inventory: unknown = Reflect.get(request, "inventory");
  const items: unknown =
    typeof inventory === "object" && inventory !== null ? Reflect.get(inventory, "items") : null;
  if (!Array.isArray(items) || items.length <= SUIT_ITEMS_MAX) return null;
  const message = `${items.length} items are too many: send ${SUIT_ITEMS_MAX} at most.`;
  return { code: "TOO_LARGE", message, path: "/inventory/items" };
}

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

function asProblem(issue: Issue | undefined): RequestProblem {
  if (issue === undefined) return { code: "INVALID", message: "The request is not valid.", path: null };
  const unknown = issue.code === "unrecognized_keys" ? issue.keys?.[0] : undefined;
  const keys = unknown === undefined ? issue.path : [...issue.path, unknown];
  const words = unknown === undefined ? issue.message : "there is no such field";
  const name = keys.map(String).join(".");
  return { code: "INVALID", message: name === "" ? words : `${name}: ${words}`, path: pointerTo(keys) };
}

/** As RFC 6901 writes it. */
function pointerTo(keys: readonly PropertyKey[]): string | null {
  if (keys.length === 0) return null;
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function findSameSet({ sets }: SuitRequest): RequestProblem | null {
  if (!sets?.primary || !sets.secondary || sets.primary.id !== sets.secondary.id) return null;
  const message = "Primary and secondary set are the same: choose another one, or none.";
  return { code: "SAME_SET", message, path: "/sets/secondary/id" };
}

function findDouble<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  at: string,
  field: string,
  word: string,
): RequestProblem | null {
  const seen = new Set<string>();
  for (const [index, one] of all.entries()) {
    const name = nameOf(one);
    if (seen.has(name))
      return { code: "INVALID", message: `${name} is ${word} twice.`, path: `${at}/${index}/${field}` };
    seen.add(name);
  }
  return null;
}

function findDoubleItem(items: readonly SuitItem[], isOwn: boolean): RequestProblem | null {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) {
      const path = isOwn ? `/inventory/items/${index}/id` : null;
      return { code: "DUPLICATE_ITEM", message: `There are two items with the id ${id}.`, path };
    }
    seen.add(id);
  }
  return null;
}

function findBadLock(
  items: readonly SuitItem[],
  { locked = [], excluded = [] }: SuitRequest,
): RequestProblem | null {
  if (locked.length === 0) return null;
  const known = new Map(items.map((item) => [item.id, item]));
  const left = new Set(excluded);
  for (const [index, { item: id, coverage }] of locked.entries()) {
    const item = known.get(id);
    const path = `/locked/${index}/item`;
    if (item === undefined) return { code: "UNKNOWN_ITEM", message: `There is no item ${id} to lock.`, path };
    if (left.has(id))
      return { code: "LOCKED_AND_EXCLUDED", message: `${item.name} is both locked and excluded.`, path };
    if (coverage !== undefined && !hasForm(item, coverage)) {
      const message = `${item.name} cannot be worn as ${coverage.join(" and ") || "nothing"}.`;
      return { code: "BAD_FORM", message, path: `/locked/${index}/coverage` };
    }
  }
  return null;
}

function hasForm(
  item: SuitItem,
  coverage: NonNullable<SuitRequest["locked"]>[number]["coverage"] & {},
): boolean {
  const mask = maskOf(coverage);
  if (item.kind !== "armor") return coverage.length === 0;
  return waysOfWearing(item).some((form) => form.mask === mask);
}
