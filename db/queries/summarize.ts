import { type Clocks, isAsNew } from "./clocks";

/*
 * What a batch says of each character, from one pass over its rows. Times are ISO 8601 of one form and compare
 * as text. Everything comes out in order of names, so that two writers cannot wait for each other's row locks
 * in a circle.
 */

/** A row that says when it was received. */
export type Received<Event> = Event & { received_at: string };

/** A row of which only the newest of each character counts. */
export type Reading = Readonly<Record<string, unknown>> & {
  character_name: string;
  timestamp: string;
  received_at: string;
};

/** A valid frame of a character, whatever its type. */
export interface CharacterSeen {
  character_name: string;
  received_at: string;
  char_tag?: string | null;
  plugin_version?: string | null;
}

/** A type and not an interface: rows of bulk statements are records. */
export type CharacterSummary = {
  character_name: string;
  char_tag: string | null;
  plugin_version: string | null;
  first_seen_at: string;
  last_seen_at: string;
};

/**
 * The newest reading of each character, its clock, and the time anything of it was last received.
 * @param filled the newer of two readings with what only the older one says; given in their order
 */
export function newestOfEach<R extends Reading>(
  rows: readonly R[],
  clocks: Clocks,
  filled: (newer: R, older: R) => R = (newer) => newer,
): (R & { clock_since: string | null })[] {
  const newest = new Map<string, { row: R; received_at: string; clock: string | null }>();
  for (const row of rows) {
    const known = newest.get(row.character_name);
    const clock = clocks.since(row.character_name, row.received_at);
    if (known === undefined) newest.set(row.character_name, { row, received_at: row.received_at, clock });
    else {
      if (isAsNew(clock, row.timestamp, known.clock, known.row.timestamp))
        Object.assign(known, { row: filled(row, known.row), clock });
      if (row.received_at > known.received_at) known.received_at = row.received_at;
    }
  }
  return inOrder(
    [...newest.values()].map(({ row, received_at, clock }) => ({ ...row, received_at, clock_since: clock })),
  );
}

/** One row a character of everything seen; the last tag and version that are known count. */
export function summarizeSeen(seen: Iterable<CharacterSeen>): CharacterSummary[] {
  const summaries = new Map<string, CharacterSummary>();
  for (const { character_name, received_at, char_tag, plugin_version } of seen) {
    const known = summaries.get(character_name);
    if (known === undefined) {
      summaries.set(character_name, {
        character_name,
        char_tag: char_tag ?? null,
        plugin_version: plugin_version ?? null,
        first_seen_at: received_at,
        last_seen_at: received_at,
      });
      continue;
    }
    known.char_tag = char_tag ?? known.char_tag;
    known.plugin_version = plugin_version ?? known.plugin_version;
    if (received_at > known.last_seen_at) known.last_seen_at = received_at;
    if (received_at < known.first_seen_at) known.first_seen_at = received_at;
  }
  return inOrder([...summaries.values()]);
}

function inOrder<Row extends { character_name: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) =>
    a.character_name < b.character_name ? -1 : a.character_name > b.character_name ? 1 : 0,
  );
}
