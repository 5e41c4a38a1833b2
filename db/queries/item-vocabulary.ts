import type { Database } from "../client";

/** Who has an inventory, and the tags of all characters, by name. Plan: two small tables, one row a character each. */
export async function itemVocabulary({ sql }: Database): Promise<{ owners: string[]; tags: string[] }> {
  const rows = await sql<{ owners: string[]; tags: string[] }[]>`/* itemVocabulary */ select
    (select coalesce(json_agg(character_name order by character_name), '[]') from inventory.inventories) as owners,
    (select coalesce(json_agg(distinct char_tag order by char_tag), '[]') from characters where char_tag <> '') as tags`;
  return rows[0] ?? { owners: [], tags: [] };
}
