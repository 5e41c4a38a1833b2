import type { Database } from "../client";
import { type ChatRequest, type ChatRow, chatColumns, chatCondition, newestFirst } from "./chat-request";
import { encodeCursor } from "./cursor";
import { iso, type Span } from "./each-character";

/** A request with something to look for. */
export type ChatSearch = ChatRequest & { q: string };

/** Newest lines that are simply read: a word that is said often fills its page from these. */
const LINES_READ = 5_000;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Chat lines that contain a text, newest first: up to one more than the page holds.
 *
 * No single plan is good for all words. Going backwards in time is right for one that everybody says and reads
 * everything for one that nobody said; the index of letter triples is right for the rare word and gathers a hundred
 * thousand lines of the other. So the newest lines are read first, and whatever is left of the page comes from the
 * index: a word that is not in thousands of lines is not frequent. It is asked day by day, so that a word of last
 * week's feast does not gather a week either.
 * @throws InvalidCursor
 */
export async function searchChat(db: Database, request: ChatSearch): Promise<ChatRow[]> {
  const { found, rest } = await matchesOfNewest(db, request);
  const oldest = rest === null ? null : await oldestLine(db);
  if (rest === null || oldest === null) return found;
  let endMs = Date.parse(rest.timestamp) + 1;
  const cursor = encodeCursor(rest.timestamp, rest.character_name, rest.text_hash);
  while (found.length <= request.limit && endMs > Date.parse(oldest)) {
    const fromMs = Math.floor((endMs - 1) / dayMs) * dayMs;
    const limit = request.limit - found.length;
    found.push(...(await matchesOfSpan(db, { ...request, cursor, limit }, { fromMs, endMs })));
    endMs = fromMs;
  }
  return found;
}

interface Newest {
  found: ChatRow[];
  /** The last line that was read; null when there are no others, or the page is full. */
  rest: ChatRow | null;
}

/** Plan: backwards over chat_messages_time, or chat_messages_key for one character, so many lines at most. */
async function matchesOfNewest({ sql }: Database, request: ChatSearch): Promise<Newest> {
  const condition = chatCondition(request);
  const pattern = `$${condition.values.length + 1}`;
  const rows = await sql.unsafe<(ChatRow & { matches: boolean; number: number })[]>(
    `/* searchChat */ select ${chatColumns}, number, text ilike ${pattern} as matches
     from (
       select ${chatColumns}, row_number() over (order by ${newestFirst}) as number
       from chat_messages where ${condition.sql} order by ${newestFirst} limit ${LINES_READ}
     ) line
     where text ilike ${pattern} or number = ${LINES_READ}
     order by number limit ${request.limit + 2}`,
    [...condition.values, patternOf(request.q)],
  );
  const found = rows.filter(({ matches }) => matches).slice(0, request.limit + 1);
  const last = rows.find(({ number }) => number === LINES_READ);
  return { found, rest: last === undefined || found.length > request.limit ? null : last };
}

/**
 * Matches of a span, up to one more than `limit`. Plan: chat_messages_words of its day; sorting outside of the
 * subquery keeps the planner from going through the day in order of time instead.
 */
export async function matchesOfSpan(
  { sql }: Database,
  request: ChatSearch,
  { fromMs, endMs }: Span,
): Promise<ChatRow[]> {
  const condition = chatCondition(request);
  const [pattern, from, end] = [1, 2, 3].map((n) => `$${condition.values.length + n}`);
  return sql.unsafe<ChatRow[]>(
    `/* searchChat */ select * from (
       select ${chatColumns} from chat_messages
       where ${condition.sql} and text ilike ${pattern} and timestamp >= ${from} and timestamp < ${end}
       offset 0
     ) line
     order by ${newestFirst} limit ${request.limit + 1}`,
    [...condition.values, patternOf(request.q), iso(fromMs), iso(endMs)],
  );
}

/** Plan: the first entry of chat_messages_time of each day. */
async function oldestLine({ sql }: Database): Promise<string | null> {
  const [row] = await sql<{ timestamp: string | null }[]>`/* searchChat */
    select min(timestamp) as timestamp from chat_messages`;
  return row?.timestamp ?? null;
}

/** Any letters around the text; what LIKE takes for wildcards is meant as it is. */
function patternOf(q: string): string {
  return `%${q.replace(/[\\%_]/g, "\\$&")}%`;
}
