import type { Database } from "../client";
import { telemetryEvents } from "../schema";
import { bulkTable } from "./bulk";
import { decodeCursor, encodeCursor } from "./cursor";
import { eachCharacter, type Span } from "./each-character";

export type TelemetryRow = typeof telemetryEvents.$inferSelect;

export interface HistoryRequest {
  /** ISO 8601; both ends included. */
  from: string;
  to: string;
  character?: string;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
}

export interface HistoryPage {
  data: TelemetryRow[];
  next_cursor: string | null;
}

/**
 * Telemetry in ascending order of (timestamp, character_name). The cursor is the last row's key, so rows that
 * arrive meanwhile neither repeat nor displace others.
 * Plan: ranges of telemetry_events_key in the days concerned; one for a character, one each for everybody.
 * @throws InvalidCursor
 */
export async function history(db: Database, request: HistoryRequest): Promise<HistoryPage> {
  const { from, to, character, limit, cursor } = request;
  const [afterTime = from, afterName = ""] = cursor ? decodeCursor(cursor, ["time", "text"]) : [];
  const range = {
    fromMs: Math.max(Date.parse(from), Date.parse(afterTime)),
    // Stored times are whole milliseconds.
    endMs: Date.parse(to) + 1,
    after: [afterTime, afterName] as const,
    character,
  };
  const rows = await (character === undefined ? readForward : readRange)(db, range, limit + 1);
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const next_cursor = rows.length > limit && last ? encodeCursor(last.timestamp, last.character_name) : null;
  return { data, next_cursor };
}

interface Range extends Span {
  /** Key of the last row that is not wanted any more. */
  after: readonly [timestamp: string, characterName: string];
  character: string | undefined;
}

/** The first guess at how dense telemetry is: a thousand characters at work. */
const firstRowsPerMs = 0.5;
const windowMsMin = 5_000;
const windowGrowthMax = 16;

/**
 * Everybody's rows are gathered and sorted by windows of time until the page is full, each window as long as
 * the rows before it suggest: the work is in proportion to the page, not to the time asked for.
 */
async function readForward(db: Database, range: Range, limit: number): Promise<TelemetryRow[]> {
  const rows: TelemetryRow[] = [];
  let windowMs = Math.max(windowMsMin, limit / firstRowsPerMs);
  let fromMs = range.fromMs;
  while (fromMs < range.endMs && rows.length < limit) {
    const endMs = Math.min(range.endMs, fromMs + windowMs);
    rows.push(...(await readRange(db, { ...range, fromMs, endMs }, limit - rows.length)));
    fromMs = endMs;
    const msPerRow = (fromMs - range.fromMs) / rows.length;
    const wantedMs = (limit - rows.length) * msPerRow;
    windowMs = Math.min(windowMs * windowGrowthMax, Math.max(windowMsMin, wantedMs));
  }
  return rows;
}

const columns = bulkTable(telemetryEvents)
  .columns.map(({ name }) => `reading."${name}"`)
  .join(", ");

async function readRange({ sql }: Database, range: Range, limit: number): Promise<TelemetryRow[]> {
  const names = eachCharacter(range, range.character);
  const [afterTime, afterName, rows] = [1, 2, 3].map((n) => `$${names.values.length + n}`);
  return sql.unsafe<TelemetryRow[]>(
    `/* history */ ${names.with}
     select ${columns}
     from names cross join lateral (
       select * from telemetry_events event
       where event.character_name = names.character_name
         and event."timestamp" >= $1 and event."timestamp" < $2
         and (event."timestamp", event.character_name) > (${afterTime}, ${afterName})
       order by event."timestamp"
       limit ${rows}
     ) reading
     order by reading."timestamp", reading.character_name
     limit ${rows}`,
    [...names.values, ...range.after, limit],
  );
}
