import type { Database } from "../client";
import type { InventoryChange } from "./batch";
import { arrayLiteral } from "./bulk";

/** A character's inventory as a whole. */
export interface StoredWhole {
  item_count: number;
  /** When it was last told, as a whole or an item of it. */
  updated_at: string;
  snapshot_at: string | null;
}

/** What is known from later than a moment. */
export interface KnownLater {
  /** The character's inventory, where any of it was told later. */
  whole: StoredWhole | null;
  /** Ids of items that other characters were seen with later, and have or had. */
  elsewhere: readonly number[];
}

/**
 * Whether somebody has had an item since a moment, as a condition. An item is seen when it changes, and whenever all of
 * its owner's inventory is told, which leaves unchanged ones as they are. What is from later than now was stored by a
 * clock that was ahead, and says nothing.
 * @param item a row of `inventory.items`
 */
export function wasSeenAfter(item: string, { moment, now }: { moment: string; now: string }): string {
  return `(${moment} < ${item}.updated_at and ${item}.updated_at <= ${now} or exists (
    select from inventory.inventories owner where owner.character_name = ${item}.character_name
      and ${moment} < owner.snapshot_at and owner.snapshot_at <= ${now}))`;
}

/**
 * Whether an item left somebody so much later than a moment that it cannot be the same change of hands, as a condition:
 * the two sides of one may be heard in either order.
 * @param leftAt of a row of `inventory.item_moves`
 */
export function hasLeftAfter(leftAt: string, { moment, now }: { moment: string; now: string }): string {
  return `(${moment} < ${leftAt} - interval '${ONE_HAND_OVER}' and ${leftAt} <= ${now})`;
}
const ONE_HAND_OVER = "1 minute";

const MOMENTS = { moment: "$3::timestamptz", now: "$4::timestamptz" };

/**
 * What an inventory file must not overwrite: what was told of its character, and which of its items were seen with
 * others, after it was written. One statement, so that both are of one moment. Plan: items_item and the key of
 * item_moves, once an item.
 */
export async function readKnownLater(
  { sql }: Database,
  { character_name, item_ids }: Pick<InventoryChange, "character_name" | "item_ids">,
  moment: string,
  now: Date = new Date(),
): Promise<KnownLater> {
  const [row] = await sql.unsafe<[Partial<StoredWhole> & Pick<KnownLater, "elsewhere">]>(
    `/* readKnownLater */
     select whole.item_count, whole.received_at as updated_at, whole.snapshot_at, (
       select coalesce(json_agg(item_id), '[]') from (
         select i.item_id from inventory.items i
         where i.item_id = any($2::bigint[]) and i.character_name <> $1
           and ${wasSeenAfter("i", MOMENTS)}
         union
         select m.item_id from inventory.item_moves m
         where m.item_id = any($2::bigint[]) and m.from_character <> $1 and m.to_character is null
           and ${hasLeftAfter("m.moved_at", MOMENTS)}
           and not exists (select from inventory.items i where i.item_id = m.item_id)
       ) others) as elsewhere
     from (values ($1::text)) asked(character_name)
       left join inventory.inventories whole
         on whole.character_name = asked.character_name and whole.received_at > $3::timestamptz`,
    [character_name, arrayLiteral(item_ids), moment, now.toISOString()],
    { prepare: true },
  );
  const { elsewhere, item_count, updated_at, snapshot_at = null } = row;
  const isLater = typeof item_count === "number" && typeof updated_at === "string";
  return { whole: isLater ? { item_count, updated_at, snapshot_at } : null, elsewhere };
}
