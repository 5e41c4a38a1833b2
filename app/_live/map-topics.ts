import type { HeatStore } from "./heat-store";
import type { Happening, PinStore } from "./pin-store";
import type { ServerTime } from "./server-time";
import type { DeathRow, RareRow, Sources } from "./sources";
import type { Topic } from "./topics";

/** The heat of a day looks the same a minute later, and it is a heavy question. */
const HEAT_REFRESH_MS = 60_000;

type Parts = { heat: HeatStore; pins: PinStore; serverTime: ServerTime; sources: Sources };

/** What lies on the map beside characters, trails and portals; fetched while its layer is shown. */
export function mapTopics({
  heat,
  pins,
  serverTime,
  sources,
}: Parts): Readonly<Record<"heat" | "deaths" | "rares", Topic>> {
  return {
    heat: {
      types: [],
      load: async () => {
        const { wanted } = heat;
        const answer = await sources.heat(wanted);
        heat.fill(wanted, answer, serverTime.nowMs());
      },
      refreshMs: HEAT_REFRESH_MS,
    },
    deaths: {
      types: ["death"],
      load: async () => {
        const { hours } = pins;
        const { rows, isCut } = await sources.deaths(hours);
        if (hours === pins.hours) pins.fill("deaths", rows.map(deathOf), isCut);
      },
    },
    rares: {
      types: ["rare_classified"],
      load: async () => {
        const { hours } = pins;
        const { rows, isCut } = await sources.rares(hours);
        if (hours === pins.hours) pins.fill("rares", rows.map(findOf), isCut);
      },
    },
  };
}

function deathOf({ character_name, timestamp, ns, ew }: DeathRow): Happening {
  return { kind: "death", character: character_name, what: null, ns, ew, timeMs: Date.parse(timestamp) };
}

function findOf({ character_name, timestamp, ns, ew, name, ...row }: RareRow): Happening {
  return { kind: row.class, character: character_name, what: name, ns, ew, timeMs: Date.parse(timestamp) };
}
