import { player, reading } from "@/app/stories/people";
import {
  fault,
  NEVER,
  notAllowed,
  type Story,
  type StoryTime,
  type WindowStories,
} from "@/app/stories/story";
import type { Fighters } from "@/server/contract/http/combat";

const NAMES = [
  "Larsson",
  "Ulf the Bold",
  "+Ymir",
  "Émile",
  "Sif of Holtburg",
  "Ab'sham",
  "Grimnir",
  "Aun Tanua",
  "Celeste the Wanderer of Dereth",
  "Rand",
  "Tusker Slayer",
  "Zharalim",
];

type Fighter = Fighters["fighters"][number];

/** The lower the number, the more they fight; the last third is away. */
function fighter(time: StoryTime, name: string, nth: number, count: number): Fighter {
  const online = nth < (count * 2) / 3;
  const kills = Math.max(3, 455 - nth * 37);
  const given = kills * 2_380;
  return {
    character_name: name,
    online,
    last_fight_at: time.ago(online ? 9 + nth * 11 : nth * 5_400),
    session: {
      session_id: `s${nth}`,
      started_at: time.ago(8_000 + nth * 300),
      totals: totals(given, kills, 19),
    },
    lately: online
      ? { kills: 28 - nth, damage_given: 69_000 - nth * 6_100, damage_received: 2_700 - nth * 200 }
      : { kills: 0, damage_given: 0, damage_received: 0 },
    lifetime: totals(given * 41, kills * 41, 17),
  };
}

function totals(damage_given: number, kills: number, part: number): Fighter["lifetime"] {
  const surges = Math.round(kills / 25);
  const damage_received = Math.round(damage_given / part);
  return { damage_given, damage_received, kills, aetheria_surges: surges, cloak_surges: surges };
}

function fighters(time: StoryTime, names: readonly string[] = NAMES): Fighters {
  const all = names.map((name, nth) => fighter(time, name, nth, names.length));
  return {
    lately_since: time.ago(330),
    fighters: all.sort((a, b) => (a.character_name < b.character_name ? -1 : 1)),
  };
}

const players = (time: StoryTime, secondsAgo = 1) =>
  NAMES.slice(0, 8).map((name) => player(time, name, {}, secondsAgo));

function fighting(time: StoryTime): Story {
  return {
    players: players(time),
    frames: (step) => players(time).map((row) => reading(row, step)),
    settings: { chosen: ["Larsson", "Ulf the Bold"] },
    answers: { combat: { fighters: fighters(time) } },
  };
}

/** Answers once; from then on nothing comes of asking again. */
function onlyOnce(answer: Fighters) {
  let times = 0;
  return () => (times++ === 0 ? answer : fault);
}

/** Nobody was heard of for so long. */
function silent(time: StoryTime, secondsAgo: number): Story {
  const known = fighters(time);
  const last = known.fighters.map((fighter) => ({
    ...fighter,
    online: secondsAgo < 30 && fighter.online,
    last_fight_at: new Date(Date.parse(fighter.last_fight_at) - secondsAgo * 1000).toISOString(),
  }));
  return {
    players: players(time, secondsAgo),
    answers: { combat: { fighters: { ...known, fighters: last } } },
  };
}

const crowd = Array.from({ length: 640 }, (_, nth) =>
  nth < NAMES.length ? (NAMES[nth] ?? "") : `${NAMES[nth % NAMES.length]} ${Math.floor(nth / NAMES.length)}`,
);

export const stories: WindowStories = {
  loading: (time) => ({ ...fighting(time), answers: { combat: { fighters: NEVER } } }),
  empty: (time) => ({
    ...fighting(time),
    answers: { combat: { fighters: { lately_since: time.ago(330), fighters: [] } } },
  }),
  live: fighting,
  stale: (time) => silent(time, 14),
  offline: (time) => silent(time, 9_400),
  disconnected: (time) => ({ ...fighting(time), connection: "lost" }),
  partial: (time) => ({ ...fighting(time), answers: { combat: { fighters: onlyOnce(fighters(time)) } } }),
  error: (time) => ({ ...fighting(time), answers: { combat: { fighters: fault } } }),
  "not-allowed": (time) => ({
    ...fighting(time),
    answers: { combat: { fighters: notAllowed("Combat figures are for members of the guild.") } },
  }),
  "too-much": (time) => ({
    ...fighting(time),
    settings: { chosen: NAMES.slice(0, 10) },
    answers: { combat: { fighters: fighters(time, crowd) } },
  }),
};
