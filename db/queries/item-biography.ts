import type { Database } from "../client";
import type { itemMoves } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export type ItemMove = Omit<typeof itemMoves.$inferSelect, "item_id">;

export interface ItemBiographyRequest {
  /** The game's object id. */
  item_id: number;
  limit: number;
  /** `next_cursor` of the page before, of the same item. */
  cursor?: string;
}

export interface ItemBiography extends Page<ItemMove> {
  /** Who has it now; null where nobody does any more. */
  owner: string | null;
}

type Row = { owner: string | null } & { [Column in keyof ItemMove]: ItemMove[Column] | null };

/**
 * Who has an item, and its changes of hands, newest first; null of an item of which nothing is known. One statement,
 * so that both are of one moment. Plan: items_item, then backwards over the key of item_moves.
 * @throws InvalidCursor
 */
export async function itemBiography(
  { sql }: Database,
  { item_id, limit, cursor }: ItemBiographyRequest,
): Promise<ItemBiography | null> {
  const before = cursor === undefined ? null : decodeCursor(cursor, ["time", "text"]);
  const found = await sql<Row[]>`/* itemBiography */
    select i.character_name as owner, m.moved_at, m.from_character, m.to_character, m.name
    from (select ${item_id}::bigint as item_id) asked
      left join inventory.items i on i.item_id = asked.item_id
      left join lateral (
        select moved_at, from_character, to_character, name
        from inventory.item_moves
        where item_id = asked.item_id
          and ${before === null ? sql`true` : sql`(moved_at, from_character) < (${before[0]}, ${before[1]})`}
        order by moved_at desc, from_character desc
        limit ${limit + 1}
      ) m on true
    order by m.moved_at desc, m.from_character desc`;
  const owner = found[0]?.owner ?? null;
  const moves = found.flatMap(({ moved_at, from_character, to_character, name }) =>
    moved_at === null || from_character === null || name === null
      ? []
      : [{ moved_at, from_character, to_character, name }],
  );
  // Behind the last page there is nothing of an item that is known all the same.
  if (owner === null && moves.length === 0 && cursor === undefined) return null;
  return { owner, ...pageOf(moves, limit, ({ moved_at, from_character }) => [moved_at, from_character]) };
}
