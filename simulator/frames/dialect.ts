import type { JsonObject } from "@/server/contract";

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
  sendsCells: true,
  write: (type, character, timeMs, body) =>
    JSON.stringify({ type, character_name: character, timestamp: iso(timeMs), ...body }),
};

const TEXT_COUNTERS = ["kills_per_hour", "deaths", "total_deaths", "prismatic_taper_count"];

/** .NET times with seven digits, counters as text, object ids with a sign. */
const dotnet: Dialect = {
  name: "dotnet",
  version: "4.0.2",
  share: 5,
  speaksShare: true,
  speaksNew: true,
  sendsCells: true,
  write(type, character, timeMs, body) {
    for (const field of TEXT_COUNTERS) if (typeof body[field] === "number") body[field] = String(body[field]);
    signIds(body);
    const timestamp = iso(timeMs).replace("Z", "4567Z");
    return JSON.stringify({ type, character_name: character, timestamp, ...body });
  },
};

/**
 * A client with a German locale: decimal comma, two digits (three would read as a thousands separator).
 */
const comma: Dialect = {
  name: "comma",
  version: "3.9.1",
  share: 2,
  speaksShare: false,
  speaksNew: true,
  sendsCells: true,
  write(type, character, timeMs, body) {
    if (type === "telemetry") {
      for (const field of ["ew", "ns", "z", "kills_per_hour", "mem_mb", "cpu_pct", "heading"]) {
        const value = body[field];
        if (typeof value === "number") body[field] = value.toFixed(2).replace(".", ",");
      }
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

/** The oldest: other field names, epoch seconds, coordinates as players read them, few fields. */
const lean: Dialect = {
  name: "lean",
  version: "3.2.0",
  share: 2,
  speaksShare: false,
  speaksNew: false,
  sendsCells: false,
  write(type, character, timeMs, body) {
    const frame: JsonObject = { type, char_name: character, timestamp: Math.floor(timeMs / 1000), ...body };
    switch (type) {
      case "telemetry":
        for (const field of ["heading", "landcell", "mem_handles", "rares_found", "total_rares"])
          delete frame[field];
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

function rename(frame: JsonObject, from: string, to: string): void {
  frame[to] = frame[from];
  delete frame[from];
}

function direction(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(1)}${value < 0 ? negative : positive}`;
}
