import { isJsonObject, type JsonObject } from "@/server/contract";
import { magSession } from "./mag-combat";

/**
 * How one plugin version writes its frames. The current one writes what the protocol page asks for; the others do
 * what older and sloppier plugins are known to do, so that a server meets all of it every day.
 */
export interface Dialect {
  readonly name: string;
  /** What `register` says. */
  readonly version: string;
  /** Share of the fleet, as a weight. */
  readonly share: number;
  /** Knows the vital-sharing messages. */
  readonly speaksShare: boolean;
  /** Knows the newer messages (combat, cantrips, dungeon maps). */
  readonly speaksNew: boolean;
  /** Reports a find when it is told and once more when it is in the packs. */
  readonly tellsRaresTwice: boolean;
  /** Sends heading and cell id with its telemetry. */
  readonly sendsCells: boolean;
  /** Writes one frame as text. `body` is not kept and may be changed. */
  write(type: string, character: string, timeMs: number, body: JsonObject): string;
}

const iso = (timeMs: number): string => new Date(timeMs).toISOString();

/** Numbers as numbers, milliseconds, unsigned ids. */
const current: Dialect = {
  name: "current",
  version: "4.1.0",
  share: 12,
  speaksShare: true,
  speaksNew: true,
  tellsRaresTwice: false,
  sendsCells: true,
  write: (type, character, timeMs, body) =>
    JSON.stringify({ type, character_name: character, timestamp: iso(timeMs), ...body }),
};

const TEXT_COUNTERS = ["kills_per_hour", "deaths", "total_deaths", "prismatic_taper_count"];

/**
 * .NET times with seven digits, counters as text, object ids with a sign, vital sharing with flat names, floors by
 * height.
 */
const dotnet: Dialect = {
  name: "dotnet",
  version: "4.0.2",
  share: 5,
  speaksShare: true,
  speaksNew: true,
  tellsRaresTwice: false,
  sendsCells: true,
  write(type, character, timeMs, body) {
    if (body.kills_per_hour === 0) body.kills_per_hour = "NaN";
    for (const field of TEXT_COUNTERS) if (typeof body[field] === "number") body[field] = String(body[field]);
    signIds(body);
    if (type === "share_vital") flattenVitals(body);
    if (type === "dungeon_map") floorsByHeight(body);
    const timestamp = iso(timeMs).replace("Z", "4567Z");
    return JSON.stringify({ type, character_name: character, timestamp, ...body });
  },
};

/**
 * A client with a German locale: decimal comma, two digits (three would read as a thousands separator). Combat comes
 * as Mag-Tools counts it, percentages under their short names, landblocks as cell ids.
 */
const comma: Dialect = {
  name: "comma",
  version: "3.9.1",
  share: 2,
  speaksShare: false,
  speaksNew: true,
  tellsRaresTwice: false,
  sendsCells: true,
  write(type, character, timeMs, body) {
    switch (type) {
      case "telemetry":
        for (const field of COMMA_FIELDS) body[field] = withComma(body[field]);
        break;
      case "vitals":
        for (const vital of ["health", "stamina", "mana"]) {
          body[`${vital}_pct`] = withComma(body[`${vital}_percentage`]);
          delete body[`${vital}_percentage`];
        }
        break;
      case "combat_stats":
        body.session = magSession(body.session);
        body.kill_counts_in_attacks = true;
        break;
      case "dungeon_map":
        body.landblock = `0x${body.landblock}FFFF`;
        break;
    }
    signIds(body);
    return JSON.stringify({
      type,
      character_name: character,
      timestamp: iso(timeMs).replace("Z", ""),
      ...body,
    });
  },
};

/** The oldest: other field names, epoch seconds, coordinates as players read them, few fields, states in small letters. */
const lean: Dialect = {
  name: "lean",
  version: "3.2.0",
  share: 2,
  speaksShare: false,
  speaksNew: false,
  tellsRaresTwice: true,
  sendsCells: false,
  write(type, character, timeMs, body) {
    const frame: JsonObject = { type, char_name: character, timestamp: Math.floor(timeMs / 1000), ...body };
    switch (type) {
      case "telemetry":
        for (const field of ["heading", "landcell", "mem_handles", "rares_found", "total_rares"])
          delete frame[field];
        frame.vt_state = String(frame.vt_state).toLowerCase();
        frame.ew = Math.round(Number(frame.ew) * 100) / 100;
        frame.ns = Math.round(Number(frame.ns) * 100) / 100;
        break;
      case "vitals":
        for (const vital of ["health", "stamina", "mana"]) delete frame[`${vital}_percentage`];
        break;
      case "spawn":
        rename(frame, "mob", "monster");
        delete frame.object_id;
        break;
      case "portal":
        frame.ns = direction(Number(frame.ns), "N", "S");
        frame.ew = direction(Number(frame.ew), "E", "W");
        break;
      case "rare":
        rename(frame, "name", "rare_name");
        break;
      case "chat":
        rename(frame, "text", "message");
        rename(frame, "color", "chat_type");
        break;
      case "inventory_delta":
        if (frame.action === "remove") frame.item = { Id: Number(frame.item_id) | 0 };
        delete frame.item_id;
        break;
      case "full_inventory":
        frame.type = "inventory";
        rename(frame, "items", "inventory");
        break;
    }
    return JSON.stringify(frame);
  },
};

export const dialects: readonly Dialect[] = [current, dotnet, comma, lean];

/** Object ids from 0x80000000 up come out negative, as an int32 does. */
function signIds(body: JsonObject): void {
  for (const field of ["object_id", "item_id"]) {
    const id = body[field];
    if (typeof id === "number") body[field] = id | 0;
  }
}

const COMMA_FIELDS = ["ew", "ns", "z", "kills_per_hour", "mem_mb", "cpu_pct", "heading"];

function withComma(value: unknown): unknown {
  return typeof value === "number" ? value.toFixed(2).replace(".", ",") : value;
}

/** `{health: {cur, max}}` as `current_health` and `max_health`. */
function flattenVitals(body: JsonObject): void {
  for (const vital of ["health", "stamina", "mana"]) {
    const points = body[vital];
    if (!isJsonObject(points)) continue;
    body[`current_${vital}`] = points.cur;
    body[`max_${vital}`] = points.max;
    delete body[vital];
  }
}

function floorsByHeight(body: JsonObject): void {
  if (!Array.isArray(body.z_levels)) return;
  body.z_levels = Object.fromEntries(body.z_levels.map(({ z, tiles }) => [z, tiles]));
}

function rename(frame: JsonObject, from: string, to: string): void {
  frame[to] = frame[from];
  delete frame[from];
}

function direction(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(1)}${value < 0 ? negative : positive}`;
}
