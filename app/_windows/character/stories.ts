import { player, reading } from "@/app/stories/people";
import {
  fault,
  NEVER,
  notAllowed,
  type Story,
  type StoryTime,
  type WindowStories,
} from "@/app/stories/story";
import { cantrips, HERO, noCantrips, noSheet, sheet } from "./story-data";

const SIZE = { w: 480, h: 680 };

/** The hero plays, and the server answers. */
function played(time: StoryTime): Story {
  const hero = player(time, HERO);
  return {
    character: HERO,
    size: SIZE,
    players: [hero],
    frames: (step) => [reading(hero, step)],
    answers: { characters: { sheet: sheet(time), cantrips: cantrips(time) } },
  };
}

const allFolded = Object.fromEntries(
  ["attributes", "vitals", "skills", "effects", "augmentations", "ratings", "about", "allegiance"].map(
    (id) => [id, true],
  ),
);

/** Every title there is, and numbers that nobody here knows. */
function endless(time: StoryTime) {
  const titles = Array.from({ length: 894 }, (_, at) => at + 1);
  const properties = Object.fromEntries(Array.from({ length: 640 }, (_, at) => [20_000 + at, at * 7]));
  return sheet(time, { stats: { titles, properties } });
}

export const stories: WindowStories = {
  loading: (time) => ({
    ...played(time),
    answers: { characters: { sheet: NEVER, cantrips: NEVER } },
  }),
  empty: (time) => ({
    ...played(time),
    answers: { characters: { sheet: noSheet, cantrips: noCantrips } },
  }),
  live: played,
  stale: (time) => ({ ...played(time), players: [player(time, HERO, {}, 14)], frames: () => [] }),
  offline: (time) => ({
    ...played(time),
    players: [],
    frames: () => [],
    answers: {
      characters: { sheet: sheet(time, { secondsAgo: 9_400 }), cantrips: cantrips(time, 9_300) },
    },
  }),
  disconnected: (time) => ({ ...played(time), connection: "lost" }),
  partial: (time) => ({
    ...played(time),
    answers: { characters: { sheet: sheet(time), cantrips: fault } },
  }),
  error: (time) => ({ ...played(time), answers: { characters: { sheet: fault, cantrips: fault } } }),
  "not-allowed": (time) => ({
    ...played(time),
    role: "viewer",
    answers: {
      characters: {
        sheet: notAllowed("Plugins send game data, they cannot read it."),
        cantrips: notAllowed("Plugins send game data, they cannot read it."),
      },
    },
  }),
  "too-much": (time) => ({
    ...played(time),
    settings: { folds: { ...allFolded, titles: false, unknown: false } },
    answers: { characters: { sheet: endless(time), cantrips: cantrips(time) } },
  }),
};
