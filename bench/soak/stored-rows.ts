import type { Database } from "@/db/client";

/** Tables that a recording fills, and what of their rows depends on when they were received. */
const TABLES: Record<string, readonly string[]> = {
  telemetry_events: [],
  spawn_events: [],
  chat_messages: [],
  rare_events: ["received_at"],
  death_events: [],
  portals: [],
  character_latest: ["received_at"],
  character_vitals: ["received_at"],
  char_stats: ["updated_at"],
  rare_stats: ["updated_at"],
  rare_stats_sessions: ["updated_at"],
  // A socket that broke ends a session that an undisturbed one does not.
  play_sessions: [
    "first_received_at",
    "received_at",
    "ended_at",
    "end_reason",
    "last_seen_at",
    "online_seconds",
    "taper_readings",
  ],
  combat_stats: [],
  combat_stats_sessions: [],
  combat_deltas: [],
  character_stats: ["received_at"],
  equipment_cantrips: ["received_at"],
  quest_status: ["received_at"],
  dungeon_maps: ["received_at"],
  "inventory.items": ["id", "content_hash", "updated_at", "moved_at"],
  "inventory.item_search": ["item", "updated_at", "moved_at"],
  "inventory.item_spells": ["item"],
  "inventory.item_raw_data": ["item"],
};

/** Rows of each table, and a digest of all they hold except for the time of receipt. */
export async function storedRows({
  sql,
}: Database): Promise<Record<string, { rows: number; digest: string }>> {
  const tables = Object.entries(TABLES).map(async ([table, without]) => {
    const [sum] = await sql.unsafe<{ rows: number; digest: string }[]>(
      `select count(*)::int as rows, coalesce(md5(string_agg(row, '\n' order by row)), '') as digest
       from (select (to_jsonb(t) - $1::text[])::text as row from ${table} t) as each`,
      [`{${without.join(",")}}`],
    );
    return [table, sum ?? { rows: 0, digest: "" }] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}
