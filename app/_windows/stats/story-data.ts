import type { StoryTime } from "@/app/stories/story";
import type { Character, Stats } from "@/server/contract/http/characters";
import type { Deaths, Rares } from "@/server/contract/http/finds";
import type { Leaderboard, StatsPoint, StatsSeries } from "@/server/contract/http/stats-series";
import { STATS_RANGES, type StatsRange } from "@/server/contract/stats-ranges";

export const HERO = "Larsson";
const NAMES = [
  HERO,
  "Ayla of Arwic",
  "Ser Oduin",
  "+Mirza",
  "Tamsin the Tall",
  "Gharu'dir",
  "Kyujo",
  "Brand Stonearm",
];
const RARES = [
  "Pearl of Frost",
  "Black Cloud Bow",
  "Foolproof Opal",
  "Hieroglyph of War Magic",
  "Shimmering Skeleton Key",
];

/** Always the same for the same number, from 0 to 1. */
function chance(number: number): number {
  const wave = Math.sin(number * 12.9898) * 43_758.5453;
  return wave - Math.floor(wave);
}

type SeriesOptions = {
  readonly range?: StatsRange;
  readonly character?: string | null;
  /** Nothing has been heard since, in seconds before now. */
  readonly silentForS?: number;
  /** How much happens: 1 is a good evening, 0 is silence. */
  readonly activity?: number;
};

/** An evening of the guild, or of one of it: with a gap while the server restarted, and a wave through the day. */
export function series(time: StoryTime, options: SeriesOptions = {}): StatsSeries {
  const { range = "24h", character = null, silentForS = 0, activity = 1 } = options;
  const { seconds, bucketSeconds } = STATS_RANGES[range];
  const bucketS = character === null ? bucketSeconds.guild : bucketSeconds.character;
  const count = seconds / bucketS;
  const agoOf = (at: number) => (count - at) * bucketS;
  const points = Array.from({ length: count }, (_, at) => {
    const isGap = at > count * 0.41 && at < count * 0.45;
    const isKnown = activity > 0 && !isGap && agoOf(at) > silentForS;
    return isKnown ? played(time, at, agoOf(at), bucketS, character) : silence(time, agoOf(at));
  });
  return {
    character_name: character,
    range,
    from: time.ago(seconds),
    to: time.ago(0),
    bucket_seconds: bucketS,
    points,
  };
}

function played(
  time: StoryTime,
  at: number,
  agoS: number,
  bucketS: number,
  character: string | null,
): StatsPoint {
  const day = 0.6 + 0.4 * Math.sin(((agoS / 86_400) * 2 + 0.3) * Math.PI);
  const many = character === null ? 42 * day + 6 * chance(at) : 1;
  const kills = (character === null ? 480 * many : 690) * (0.85 + 0.3 * chance(at + 500));
  const tapers = kills * (0.09 + 0.02 * chance(at + 900));
  const memory = 780 + 60 * day + (at % 90) * 1.6 + 14 * chance(at + 40);
  return {
    timestamp: time.ago(agoS),
    heard_seconds: bucketS,
    characters: Math.round(many),
    kills: Math.round((kills * bucketS) / 3_600),
    kills_per_hour: Math.round(kills),
    tapers_used: Math.round((tapers * bucketS) / 3_600),
    tapers_per_hour: Math.round(tapers),
    rares: chance(at + 77) > 0.965 ? 1 : 0,
    deaths: chance(at + 33) > 0.975 ? 1 + Math.floor(2 * chance(at)) : 0,
    mem_mb: Math.round(memory),
    mem_mb_max: Math.round(memory + 160 + 50 * chance(at + 3)),
    cpu_pct: Math.round(70 + 20 * chance(at + 11)) / 10,
    cpu_pct_max: Math.round(160 + 90 * chance(at + 12)) / 10,
    latency_ms: Math.round(46 + 12 * chance(at + 21)),
    latency_ms_max: Math.round(90 + 80 * chance(at + 22) ** 4),
  };
}

function silence(time: StoryTime, agoS: number): StatsPoint {
  return {
    timestamp: time.ago(agoS),
    heard_seconds: 0,
    characters: null,
    kills: null,
    kills_per_hour: null,
    tapers_used: null,
    tapers_per_hour: null,
    rares: null,
    deaths: null,
    mem_mb: null,
    mem_mb_max: null,
    cpu_pct: null,
    cpu_pct_max: null,
    latency_ms: null,
    latency_ms_max: null,
  };
}

/** The finds that the series counts, by names of the guild. */
export function raresOf(time: StoryTime, { points, bucket_seconds, character_name }: StatsSeries): Rares {
  const rares = happened(points, "rares").map(({ at, number }) => ({
    timestamp: time.ago((points.length - at) * bucket_seconds - 40 - 50 * number),
    character_name: character_name ?? someone(at + number),
    name: RARES[Math.floor(RARES.length * chance(at + 5))] ?? "Pearl of Frost",
    tier: chance(at) > 0.7 ? 5 : 1,
    class: chance(at) > 0.7 ? ("great" as const) : ("common" as const),
    ew: 33.6 - 20 * chance(at),
    ns: 42.1 + 10 * chance(at + 1),
    z: 0.4,
  }));
  return { rares: rares.reverse(), next_cursor: null };
}

export function deathsOf(time: StoryTime, { points, bucket_seconds, character_name }: StatsSeries): Deaths {
  const deaths = happened(points, "deaths").map(({ at, number }) => ({
    timestamp: time.ago((points.length - at) * bucket_seconds - 30 - 70 * number),
    character_name: character_name ?? someone(at + 3 * number),
    vitae: 5,
    ew: 33.6,
    ns: 42.1,
  }));
  return { deaths: deaths.reverse(), next_cursor: null };
}

function happened(points: readonly StatsPoint[], figure: "rares" | "deaths") {
  return points.flatMap((point, at) =>
    Array.from({ length: point[figure] ?? 0 }, (_, number) => ({ at, number })),
  );
}

function someone(number: number): string {
  return NAMES[Math.floor(NAMES.length * chance(number + 60))] ?? HERO;
}

export function leaders(count: number, total = count): Leaderboard {
  const everybody = Array.from({ length: count }, (_, at) => {
    const online_seconds = Math.round(3_600 * (2 + 20 * chance(at + 8)));
    const kills = Math.round((900 - at * (800 / count)) * (online_seconds / 3_600) * 0.8);
    return {
      character_name: NAMES[at] ?? `Mosswart ${at + 1}`,
      kills,
      kills_per_hour: Math.round((kills * 36_000) / online_seconds) / 10,
      rares: Math.floor(4 * chance(at + 15) ** 2),
      deaths: Math.floor(6 * chance(at + 25) ** 3),
      tapers_used: Math.round(kills * 0.1),
      online_seconds,
    };
  });
  const sorted = everybody.sort((a, b) => b.kills - a.kills);
  return { range: "24h", by: "kills", leaders: sorted, total };
}

export function characters(time: StoryTime): { characters: Character[] } {
  return { characters: NAMES.map((name, at) => character(time, name, at)) };
}

function character(time: StoryTime, character_name: string, at: number): Character {
  return {
    character_name,
    char_tag: "hunters",
    online: at !== 3,
    last_seen: time.ago(4),
    level: 275,
    total_kills: 24_112,
    total_rares: 9,
    total_deaths: 57,
    item_count: 210,
    plugin_version: "4.1.0",
  };
}

/** What a character's sessions counted together. */
export function lifetime(character_name: string): Stats {
  return {
    character_name,
    total_kills: 184_220,
    total_deaths: 133,
    total_rares: 21,
    tapers_used: 96_410,
    sessions: [],
  };
}
