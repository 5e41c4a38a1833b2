import type { inferRouterOutputs } from "@trpc/server";
import type { PlayerRow, VitalsRow } from "@/app/_live/sources";
import type { StoryTime } from "@/app/stories/story";
import type { AppRouter } from "@/server/routers";
import type { Glance } from "./hour";

type Alerts = inferRouterOutputs<AppRouter>["alerts"]["list"];
type Alert = Alerts["alerts"][number];

export const HERO = "Larsson";

/** Kills and tapers of each five minutes of the hour; null: nothing was reported. */
const KILLS = [41, 52, 48, 60, null, null, 22, 57, 61, 49, 55, 18];

/** What the server knows of the hero whose newest reading is `row`. */
export function glance(time: StoryTime, row: PlayerRow, told: VitalsRow, hourEndsAgo = 0): Glance {
  // Five minutes begin when the clock says so.
  const part = (at: number) => time.ago(hourEndsAgo + (KILLS.length - 1 - at) * 300);
  const { total_kills, total_deaths, total_rares } = row;
  return {
    character_name: HERO,
    level: 212,
    last_seen: row.received_at,
    player: {
      ...row,
      total_kills: total_kills ?? 0,
      total_deaths: total_deaths ?? 0,
      total_rares: total_rares ?? 0,
    },
    vitals: told,
    hour: {
      from: part(0),
      to: time.ago(hourEndsAgo),
      five_minutes: KILLS.flatMap((kills, at) =>
        kills === null
          ? []
          : [{ timestamp: part(at), kills, deaths: at === 6 ? 1 : 0, tapers_used: Math.round(kills / 3) }],
      ),
      rares: 2,
    },
  };
}

/** A hero whose plugin has said no more than that it is there. */
export function onlySeen(time: StoryTime): Glance {
  return {
    character_name: HERO,
    level: null,
    last_seen: time.ago(5_400),
    player: null,
    vitals: null,
    hour: { from: time.ago(3_300), to: time.ago(0), five_minutes: [], rares: 0 },
  };
}

function alert(time: StoryTime, at: number, kind: string, text: string, details: Alert["details"]): Alert {
  return {
    id: `0198f3a1-5d2c-7e04-9b1a-${String(at).padStart(12, "0")}`,
    kind,
    character_name: HERO,
    text: `${HERO} ${text}`,
    created_at: time.ago(90 + at * 400),
    ended_at: null,
    acknowledged_at: null,
    acknowledged_by: null,
    acknowledged_reason: null,
    snoozed_until: null,
    details,
  };
}

export function alerts(time: StoryTime, count: number): Alerts {
  const death = { vitae: 5, ns: 42.11, ew: 33.62 };
  const all = [
    alert(time, 0, "low_supplies", "has 34 tapers left, for about 21 minutes", {
      tapers: 34,
      minutes_left: 21,
    }),
    ...Array.from({ length: 13 }, (_, at) => alert(time, at + 1, "death", "died at 42.1N, 33.6E", death)),
  ];
  return { alerts: all.slice(0, count), total: count, next_cursor: null };
}
