import type { Database } from "@/db/client";
import type { WriteBatch } from "@/db/queries/write-batch";
import { deathAlert } from "@/server/detectors";
import {
  cantripsEvent,
  characterStatsEvent,
  chatEvent,
  combatEvent,
  dungeonMapEvent,
  portalEvent,
  questEvent,
  rareEvent,
  secondsLater,
  spawnEvent,
  telemetryEvent,
  vitalsEvent,
} from "./events";

/** One of everything, and enough telemetry for the COPY path. */
export function everything(readings = 200): Required<WriteBatch> {
  return {
    telemetry: Array.from({ length: readings }, (_, i) =>
      telemetryEvent({ timestamp: secondsLater(2 * i), kills: i }),
    ),
    vitals: [vitalsEvent()],
    spawns: [spawnEvent(), spawnEvent({ object_id: 4_294_967_295 })],
    rares: [rareEvent()],
    portals: [portalEvent()],
    chats: [chatEvent(), chatEvent({ text: "another line of the same millisecond" })],
    combat: [combatEvent()],
    characterStats: [characterStatsEvent()],
    cantrips: [cantripsEvent()],
    quests: [questEvent()],
    dungeonMaps: [dungeonMapEvent()],
    alerts: [
      deathAlert({ character_name: "Larsson", timestamp: secondsLater(0), vitae: 5, ns: null, ew: null }),
    ],
    alertEnds: [{ character_name: "Larsson", kind: "idle", ended_at: secondsLater(0) }],
    departures: [{ character_name: "Quiet", received_at: secondsLater(0) }],
    inventory: [],
    seen: [{ character_name: "Quiet", received_at: secondsLater(0), plugin_version: "4.1.0" }],
  };
}

/** Rows of a table. */
export async function rowsIn({ sql }: Database, table: string): Promise<number> {
  const [row] = await sql`select count(*)::int as count from ${sql(table)}`;
  return Number(row?.count);
}

/** The lifetime kills on record, or undefined for a character without any. */
export async function totalKills({ sql }: Database, name = "Larsson"): Promise<number | undefined> {
  const [row] = await sql<{ total_kills: number }[]>`
    select total_kills from char_stats where character_name = ${name}`;
  return row?.total_kills;
}
