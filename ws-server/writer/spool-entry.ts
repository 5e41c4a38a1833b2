import { createHash } from "node:crypto";
import { z } from "zod";
import type { WriteBatch } from "@/db/queries/write-batch";
import {
  addCounts,
  areLists,
  type BatchRow,
  countRows,
  isKnown,
  type Lists,
  type QueuedRow,
  READINGS,
  type RowCounts,
  toWriteBatch,
} from "./batch";

/** Readings are given up first when the spool is full, so they have an entry of their own. */
export const KINDS = ["readings", "rest"] as const;
export type Kind = (typeof KINDS)[number];

const headerSchema = z.object({
  /** When the oldest and the newest of the rows came, in milliseconds since the epoch. */
  from: z.number(),
  to: z.number(),
  /** Rows by table. */
  rows: z.record(z.string(), z.number().int().positive()),
});
export type Header = z.infer<typeof headerSchema>;

/**
 * Rows of one flush as they lie on disk: a checksum, JSON that says what they are, and in a line of its own JSON
 * that is them. The checksum is ours: the store gives back what the disk says, even when a bit of it has flipped.
 */
export interface Entry {
  key: string;
  value: string;
  header: Header;
  bytes: number;
}

/**
 * The entries of one flush: one of each kind that is among its rows.
 * @param receivedAt turns a row's monotonic time into milliseconds since the epoch
 */
export function encodeRows(
  sequence: number,
  rows: readonly QueuedRow[],
  receivedAt: (queuedAt: number) => number,
): Entry[] {
  return KINDS.flatMap((kind) => {
    const own = rows.filter((row) => kindOf(row) === kind);
    return own.length === 0 ? [] : [encodeEntry(waitingKey(sequence, kind), own, receivedAt)];
  });
}

function encodeEntry(
  key: string,
  rows: readonly QueuedRow[],
  receivedAt: (queuedAt: number) => number,
): Entry {
  const header: Header = {
    from: receivedAt(rows[0]?.queuedAt ?? 0),
    to: receivedAt(rows.at(-1)?.queuedAt ?? 0),
    rows: countRows(rows),
  };
  return entryOf(key, header, toWriteBatch(rows));
}

/** The entry that holds these rows of others. */
export function encodePart(of: readonly Entry[], rows: readonly BatchRow[]): Entry {
  const header: Header = {
    from: of[0]?.header.from ?? 0,
    to: of.at(-1)?.header.to ?? 0,
    rows: countRows(rows),
  };
  return entryOf(of[0]?.key ?? "", header, toWriteBatch(rows));
}

function entryOf(key: string, header: Header, batch: WriteBatch): Entry {
  const content = `${JSON.stringify(header)}\n${JSON.stringify(batch)}`;
  const value = checksumOf(content) + content;
  return { key, value, header, bytes: Buffer.byteLength(value) };
}

export function kindOf({ table }: QueuedRow): Kind {
  return READINGS.includes(table) ? "readings" : "rest";
}

/** Whether the rows are whole is not looked at; an entry that does not even say what it holds counts as empty. */
export function decodeEntry(key: string, value: string): Entry {
  const header = headerSchema.safeParse(parseJson(value.slice(CHECKSUM_CHARS, value.indexOf("\n"))));
  return {
    key,
    value,
    header: header.success ? header.data : { from: 0, to: 0, rows: {} },
    bytes: Buffer.byteLength(value),
  };
}

/** @returns null when the entry is not what was written, or a later version wrote it */
export function decodeRows({ value }: Entry): Lists | null {
  const content = value.slice(CHECKSUM_CHARS);
  if (checksumOf(content) !== value.slice(0, CHECKSUM_CHARS)) return null;
  const lists = parseJson(content.slice(content.indexOf("\n") + 1));
  return areLists(lists) && isKnown(lists) ? lists : null;
}

export function keysOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ key }) => key));
}

export function rowsIn(entries: readonly Entry[]): RowCounts {
  return addCounts(entries.map(({ header }) => header.rows));
}

const CHECKSUM_CHARS = 16;

function checksumOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, CHECKSUM_CHARS);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged: the caller says so.
    return undefined;
  }
}

const SEQUENCE_DIGITS = 16;

/** What waits lies under `q/`, in the order of sequence numbers; what was set aside under `failed/`. */
export const ALL_WAITING = { gte: "q/", lt: "q0" };
export const ALL_SET_ASIDE = { gte: "failed/", lt: "failed0" };

export function waitingKey(sequence: number, kind: Kind): string {
  return `${firstKey(sequence)}${kind}`;
}

/** No key of this or a later sequence number comes before it. */
export function firstKey(sequence: number): string {
  return `q/${String(sequence).padStart(SEQUENCE_DIGITS, "0")}/`;
}

export function setAsideKey(key: string): string {
  return key.replace(/^q\//, "failed/");
}

export function isSetAside(key: string): boolean {
  return key.startsWith("failed/");
}

/** @returns null for a key that is none of ours */
export function parseKey(key: string): { sequence: number; kind: Kind } | null {
  const [, digits, kind] = /^(?:q|failed)\/(\d{16})\/(readings|rest)$/.exec(key) ?? [];
  if (digits === undefined) return null;
  return { sequence: Number(digits), kind: kind === "readings" ? "readings" : "rest" };
}
