import { z } from "zod";
import type { InventoryItem } from "@/server/contract/http/items";
import type { ItemPredicate, SortField } from "@/server/search/predicate";
import type { Database } from "../client";
import { InvalidCursor, isDataError } from "../errors";
import { arrayLiteral } from "./bulk";
import { allItemParts, type ItemRow, itemColumns, itemOf } from "./item-columns";
import { EVERYTHING, itemCondition } from "./item-condition";
import { type SortKey, sortKey } from "./search-order";

export interface ItemSearch {
  predicate: ItemPredicate;
  sort: SortField;
  order: "asc" | "desc";
  limit: number;
  /** Of the page before. */
  cursor?: string;
  /** What ages are counted from. */
  now: Date;
}

export interface ItemPage {
  items: InventoryItem[];
  /** Of all pages together. */
  total: number;
  next_cursor: string | null;
}

type Row = { total: number; id: number | null; key: string | null } & {
  [Column in keyof ItemRow]: ItemRow[Column] | null;
};

/**
 * Items that fit a predicate, a page of them, in one statement: it finds what fits, counts it, sorts it, and reads the
 * whole of an item only for the page. Items without a value to sort by come last; among equals the order is that in
 * which they were first seen, so that a page neither repeats nor leaves out what another one has.
 *
 * Plan: one pass through item_search, with a hash of the items that carry a spell; then the page by its keys. What is
 * found is kept for counting and for sorting, which is cheaper than to look twice; only where everything fits, and
 * looking costs nothing, it is looked at twice.
 * @throws InvalidCursor
 */
export async function searchItems({ sql }: Database, search: ItemSearch): Promise<ItemPage> {
  const { statement, values } = searchStatement(search);
  const rows = await sql.unsafe<Row[]>(statement, values).catch((error: unknown) => {
    // Of what is in the statement only the key of a cursor may be none: it looks like one, and is out of range.
    if (search.cursor !== undefined && isDataError(error)) throw noCursor();
    throw error;
  });
  const found = rows
    .slice(0, search.limit)
    .flatMap(({ item, updated_at, moved_at }) =>
      item === null || updated_at === null ? [] : [itemOf({ item, updated_at, moved_at })],
    );
  const last = rows.length > search.limit ? rows[search.limit - 1] : undefined;
  return {
    items: found,
    total: rows[0]?.total ?? 0,
    next_cursor: last === undefined || last.id === null ? null : cursorAfter(search, last.key, last.id),
  };
}

/** The statement behind a search, and the values of its parameters. */
function searchStatement(search: ItemSearch): { statement: string; values: string[] } {
  const condition = itemCondition(search.predicate, search.now);
  const direction = search.order === "asc" ? "asc" : "desc";
  const values = [...condition.values];
  const key = sortKey(search.sort, search.predicate, values);
  const after = search.cursor === undefined ? "" : `where ${afterCursor(search.cursor, search, key, values)}`;
  const inOrder = `key ${direction} nulls last, id ${direction}`;
  const statement = `/* searchItems */
    with hit as ${condition.sql === EVERYTHING ? "not materialized" : "materialized"} (
      select s.item as id, ${key.expression} as key from inventory.item_search s ${key.join} where ${condition.sql}
    ),
    page as (select id, key from hit ${after} order by ${inOrder} limit ${search.limit + 1})
    select total, page.id, page.key::text as key, found.*
    from (select count(*)::int as total from hit) counted
      left join page on true
      left join lateral (
        select ${itemColumns} from inventory.items i ${allItemParts} where i.id = page.id
      ) found on true
    order by page.${inOrder.replace(", id", ", page.id")}`;
  return { statement, values };
}

/** How many items of an export are read at a time. */
const EXPORT_ROWS = 500;

/**
 * Everything a search finds, in its order, some hundred items at a time. What is found is decided at the start; what
 * is gone when its turn comes is left out. No connection is held while whoever reads is slow.
 */
export async function* exportItems(
  { sql }: Database,
  { predicate, sort, order, now }: Omit<ItemSearch, "limit" | "cursor">,
): AsyncGenerator<InventoryItem[]> {
  const condition = itemCondition(predicate, now);
  const values = [...condition.values];
  const key = sortKey(sort, predicate, values);
  const direction = order === "asc" ? "asc" : "desc";
  const inOrder = `${key.expression} ${direction} nulls last, s.item ${direction}`;
  const [found] = await sql.unsafe<{ ids: number[] }[]>(
    `/* exportItems */ select coalesce(json_agg(s.item order by ${inOrder}), '[]') as ids
     from inventory.item_search s ${key.join} where ${condition.sql}`,
    values,
  );
  const ids = found?.ids ?? [];
  for (let start = 0; start < ids.length; start += EXPORT_ROWS) {
    const rows = await sql.unsafe<ItemRow[]>(
      `/* exportItems */ select ${itemColumns} from unnest($1::bigint[]) with ordinality wanted(id, place)
       join inventory.items i using (id) ${allItemParts} order by place`,
      [arrayLiteral(ids.slice(start, start + EXPORT_ROWS))],
    );
    yield rows.map(itemOf);
  }
}

/** What comes behind the last row of a page; rows without a key are behind all that have one. */
function afterCursor(cursor: string, search: ItemSearch, { type }: SortKey, values: string[]): string {
  const { key, id } = readCursor(cursor, search, type);
  const beyond = search.order === "asc" ? ">" : "<";
  const parameter = (value: string) => `$${values.push(value)}`;
  const behind = `id ${beyond} ${parameter(String(id))}::bigint`;
  if (key === null) return `key is null and ${behind}`;
  const at = `${parameter(key)}::${type}`;
  return `(key ${beyond} ${at} or (key = ${at} and ${behind}) or key is null)`;
}

function cursorAfter({ sort, order }: ItemSearch, key: string | null, id: number): string {
  return Buffer.from(JSON.stringify([sort, order, key, id])).toString("base64url");
}

const cursorSchema = z.tuple([z.string(), z.string(), z.string().nullable(), z.number().int().min(0)]);

/** Whatever a client makes up never reaches a statement: a cursor is of this order, and its key of the column's type. */
function readCursor(cursor: string, { sort, order }: ItemSearch, type: string) {
  const read = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  if (!read.success) throw noCursor();
  const [ofSort, ofOrder, key, id] = read.data;
  if (ofSort !== sort || ofOrder !== order)
    throw new InvalidCursor("the cursor is of another order: ask from the start");
  if (key !== null && !isKeyOf(type, key)) throw noCursor();
  return { key, id };
}

function noCursor(): InvalidCursor {
  return new InvalidCursor("the cursor is none that an earlier answer gave");
}

function isKeyOf(type: string, key: string): boolean {
  switch (type) {
    case "text":
      return key.isWellFormed() && !key.includes("\0");
    case "timestamp with time zone":
      return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(key);
    default:
      return /^-?\d{1,12}(\.\d{1,12})?(e[+-]?\d{1,3})?$/.test(key);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
