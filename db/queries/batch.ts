import type {
  CharacterStatsEvent,
  ChatEvent,
  CombatStatsEvent,
  DungeonMapEvent,
  EquipmentCantripStateEvent,
  PortalEvent,
  QuestEvent,
  RareEvent,
  SpawnEvent,
  TelemetryEvent,
  VitalsEvent,
} from "@/server/contract";
import type { PackedSlice } from "./pack-sightings";
import type { CharacterSeen, Received } from "./summarize";
import type { AlertEnd, FoundAlert } from "./write-alerts";

/** A plugin's socket closed. */
export interface Departure {
  character_name: string;
  received_at: string;
}

/** What a frame says of what a character carries. */
export interface InventoryChange {
  character_name: string;
  received_at: string;
  /** When its items were seen, where that was earlier: a file that is stored in the place of newer knowledge. */
  seen_at?: string;
  /** All of it anew; some items as they are now; some items gone. */
  action: "replace" | "put" | "remove";
  /** The character's own object id, where the frame tells it. */
  object_id: number | null;
  /** Unsigned, each once. */
  item_ids: readonly number[];
  /** What is told of them (`packSightings`), in their order; nothing of those that are gone. */
  slices: readonly PackedSlice[];
}

/** When what it tells of items was seen. */
export function seenAt({ received_at, seen_at }: Pick<InventoryChange, "received_at" | "seen_at">): string {
  return seen_at ?? received_at;
}

/** Events waiting to be stored, in the order they arrived. Every row of a frame also makes its character known. */
export interface WriteBatch {
  telemetry?: readonly Received<TelemetryEvent>[];
  vitals?: readonly Received<VitalsEvent>[];
  spawns?: readonly Received<SpawnEvent>[];
  rares?: readonly Received<RareEvent>[];
  portals?: readonly Received<PortalEvent>[];
  chats?: readonly Received<ChatEvent>[];
  combat?: readonly Received<CombatStatsEvent>[];
  characterStats?: readonly Received<CharacterStatsEvent>[];
  cantrips?: readonly Received<EquipmentCantripStateEvent>[];
  quests?: readonly Received<QuestEvent>[];
  dungeonMaps?: readonly Received<DungeonMapEvent>[];
  /** Found by detectors that watch events as they come; deaths are found here. */
  alerts?: readonly FoundAlert[];
  alertEnds?: readonly AlertEnd[];
  departures?: readonly Departure[];
  /** Stored by `storeInventories`, in the order of arrival. */
  inventory?: readonly InventoryChange[];
  /** Frames that are not stored themselves (register, share_*, …): they show that the character exists. */
  seen?: readonly CharacterSeen[];
}

export type WriteTable = keyof WriteBatch;

/** Lists whose rows are frames of a character, telemetry apart. */
export const FRAME_TABLES = [
  "vitals",
  "spawns",
  "rares",
  "portals",
  "chats",
  "combat",
  "characterStats",
  "cantrips",
  "quests",
  "dungeonMaps",
] as const satisfies readonly WriteTable[];

/** Every list of a batch, in the order in which its rows are counted. */
export const WRITE_TABLES = [
  "telemetry",
  ...FRAME_TABLES,
  "alerts",
  "alertEnds",
  "departures",
  "inventory",
  "seen",
] as const satisfies readonly WriteTable[];

export function rowCount(batch: WriteBatch): number {
  return WRITE_TABLES.reduce((sum, table) => sum + (batch[table]?.length ?? 0), 0);
}

/** The rows from `start` up to `end`, counted through all lists of the batch. */
export function part(batch: WriteBatch, start: number, end: number): WriteBatch {
  let offset = 0;
  const cut = <Row>(rows: readonly Row[] = []): Row[] => {
    const from = Math.max(0, start - offset);
    const to = Math.max(0, end - offset);
    offset += rows.length;
    return rows.slice(from, to);
  };
  return Object.fromEntries(WRITE_TABLES.map((table) => [table, cut<unknown>(batch[table])]));
}
