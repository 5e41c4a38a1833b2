import { z } from "zod";
import { NameTaken } from "@/db/errors";
import { Conflict, NotAllowed, NotFound } from "@/server/errors";
import type { Actor } from "./context";

/**
 * What accounts keep under names of their own, and may share with everybody: searches, suits. Each is its owner's to
 * change; admins may change every shared one.
 */
export interface Kept {
  user_id: string;
  /** Name of the account it belongs to. */
  author: string;
  is_shared: boolean;
}

/** As many of a kind one account may keep. */
export const KEPT_MAX = 200;
/** Listed at most: all of one's own, and shared ones as far as there is room. */
export const LISTED_MAX = 1_000;
const NAME_CHARS_MAX = 80;

export const keptName = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(NAME_CHARS_MAX, `must have ${NAME_CHARS_MAX} characters at most`)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "holds a character that no name has");

export type Account = Extract<Actor, { kind: "user" }>;

/** @param what in the plural, as a sentence begins with it. @throws NotAllowed for whoever has no account */
export function accountOf(actor: Actor, what: string): Account {
  if (actor.kind === "user") return actor;
  throw new NotAllowed(`${what} belong to accounts: sign in with one.`);
}

export function mayChange(user: Account, { user_id }: Kept): boolean {
  return user_id === user.id || user.role === "admin";
}

/** @throws NotFound where there is none, also where somebody else keeps it for themselves */
export function requireSeen<T extends Kept>(user: Account, kept: T | null, what: string): T {
  if (kept !== null && (kept.user_id === user.id || kept.is_shared)) return kept;
  throw noSuch(what);
}

/** @throws NotFound · NotAllowed */
export function requireChangeable<T extends Kept>(user: Account, found: T | null, what: string): T {
  const kept = requireSeen(user, found, what);
  if (mayChange(user, kept)) return kept;
  throw new NotAllowed(`${kept.author} shares this ${what}: only they and admins may change it.`);
}

export function noSuch(what: string): NotFound {
  return new NotFound(`There is no such ${what}.`, { field: "id" });
}

/** @throws Conflict naming `name` where the account has another one of that name */
export async function orNameConflict<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NameTaken ? nameConflict(what) : error;
  }
}

export function nameConflict(what: string): Conflict {
  return new Conflict(`There is a ${what} of that name.`, { field: "name" });
}

/** The account keeps as many as it may. Names no field: no other name would help. */
export function tooMany(what: string): Conflict {
  return new Conflict(`You keep ${KEPT_MAX} ${what} already: remove one first.`);
}
