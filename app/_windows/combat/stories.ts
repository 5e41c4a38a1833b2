import { player, reading, vitals } from "@/app/stories/people";
import {
  type Answers,
  fault,
  NEVER,
  notAllowed,
  type Story,
  type StoryTime,
  type WindowStories,
} from "@/app/stories/story";
import { OTHER_MONSTERS } from "@/server/figures/combat-marks";
import { emptyCombat } from "@/server/figures/combat-tree";
import {
  archer,
  combatDeltas,
  combatReport,
  combatStats,
  foesInPlenty,
  fought,
  mage,
  type Style,
  swordsman,
  voidMage,
} from "./story-data";

const NAME = "Larsson";

const styles: Readonly<Record<string, Style>> = {
  [NAME]: swordsman,
  "Ulf the Bold": archer,
  Émile: mage,
  "+Ymir": voidMage,
};

function asked(input: unknown): string {
  const character = typeof input === "object" && input !== null ? Reflect.get(input, "character") : null;
  return typeof character === "string" ? character : NAME;
}

const styleOf = (name: string) => styles[name] ?? swordsman;

function answers(time: StoryTime, secondsAgo = 20): Answers {
  return {
    combat: {
      stats: (input) => combatStats(time, asked(input), styleOf(asked(input)), secondsAgo),
      deltas: (input) => combatDeltas(time, asked(input), styleOf(asked(input))),
    },
  };
}

/** Somebody who fights before our eyes. */
function fighting(time: StoryTime): Story {
  const row = player(time, NAME);
  return {
    character: NAME,
    players: [row],
    vitals: [vitals(time, NAME)],
    answers: answers(time),
    frames: (step) => [
      reading(row, step),
      ...(step > 1 ? [combatReport(time, NAME, swordsman, Math.floor(step / 2))] : []),
    ],
  };
}

/** Nothing was heard of the character for so long. */
function silent(time: StoryTime, secondsAgo: number): Story {
  return {
    character: NAME,
    players: [player(time, NAME, {}, secondsAgo)],
    answers: answers(time, secondsAgo + 20),
  };
}

const nothing = (time: StoryTime): Answers => ({
  combat: {
    stats: {
      character_name: NAME,
      session: { session_id: "9f2c", started_at: time.ago(90), updated_at: time.ago(20), ...emptyCombat() },
      lifetime: { updated_at: null, ...emptyCombat() },
    },
    deltas: { character_name: NAME, deltas: [], next_cursor: null },
  },
});

function inPlenty(time: StoryTime): Answers {
  const known = combatStats(time, NAME, swordsman);
  const named = fought(swordsman, 1, foesInPlenty(2_999));
  const others = fought(swordsman, 6).monsters["Grave Rat"];
  if (!others) throw new Error("there are no others");
  const lifetime = { ...named, monsters: { ...named.monsters, [OTHER_MONSTERS]: others } };
  return {
    ...answers(time),
    combat: {
      ...answers(time).combat,
      stats: { ...known, lifetime: { updated_at: known.lifetime.updated_at, ...lifetime } },
    },
  };
}

export const stories: WindowStories = {
  loading: (time) => ({ ...fighting(time), answers: { combat: { stats: NEVER, deltas: NEVER } } }),
  empty: (time) => ({
    ...fighting(time),
    answers: nothing(time),
    frames: (step) => [reading(player(time, NAME), step)],
  }),
  live: fighting,
  stale: (time) => silent(time, 14),
  offline: (time) => silent(time, 9_400),
  disconnected: (time) => ({ ...fighting(time), connection: "lost" }),
  // The figures are there, what each minute added is not.
  partial: (time) => ({
    ...fighting(time),
    answers: { combat: { ...answers(time).combat, deltas: fault } },
  }),
  error: (time) => ({ ...fighting(time), answers: { combat: { stats: fault, deltas: fault } } }),
  "not-allowed": (time) => ({
    ...fighting(time),
    answers: {
      combat: {
        stats: notAllowed("Combat figures are for members of the guild."),
        deltas: notAllowed("Combat figures are for members of the guild."),
      },
    },
  }),
  "too-much": (time) => ({
    ...fighting(time),
    settings: { scope: "lifetime" },
    answers: inPlenty(time),
  }),
};
