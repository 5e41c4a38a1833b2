import { player, reading } from "@/app/stories/people";
import {
  fault,
  NEVER,
  notAllowed,
  type Story,
  type StoryTime,
  type WindowStories,
} from "@/app/stories/story";
import type { StatsSeries } from "@/server/contract/http/stats-series";
import { characters, deathsOf, HERO, leaders, lifetime, raresOf, series } from "./story-data";

const SIZE = { w: 720, h: 660 };

type Answers = NonNullable<Story["answers"]>;

/** Everything that the window asks for, about one series. */
function told(time: StoryTime, shown: StatsSeries): Answers {
  return {
    stats: { series: shown, leaders: leaders(60), grafana: { url: null } },
    rares: { list: raresOf(time, shown) },
    deaths: { list: deathsOf(time, shown) },
    characters: { list: characters(time), stats: lifetime(HERO) },
  };
}

/** A day of the guild. */
function guild(time: StoryTime): Story {
  return { size: SIZE, answers: told(time, series(time)) };
}

/** The hero, of whom nothing was heard for so long; the window is opened for her. */
function hero(time: StoryTime, secondsAgo: number): Story {
  const someone = player(time, HERO, {}, secondsAgo);
  return {
    size: SIZE,
    character: HERO,
    players: secondsAgo < 30 ? [someone] : [],
    frames: (step) => (secondsAgo < 3 ? [reading(someone, step)] : []),
    answers: told(time, series(time, { character: HERO, silentForS: secondsAgo })),
  };
}

const refused = notAllowed("Plugins send game data, they cannot read it.");

export const stories: WindowStories = {
  loading: (time) => ({
    ...guild(time),
    answers: {
      ...told(time, series(time)),
      stats: { series: NEVER, leaders: NEVER, grafana: { url: null } },
      rares: { list: NEVER },
      deaths: { list: NEVER },
    },
  }),
  empty: (time) => ({ ...guild(time), answers: told(time, series(time, { activity: 0 })) }),
  live: guild,
  stale: (time) => hero(time, 12),
  offline: (time) => hero(time, 9_400),
  disconnected: (time) => ({ ...guild(time), connection: "lost" }),
  partial: (time) => {
    const answers = told(time, series(time));
    return { ...guild(time), answers: { ...answers, rares: { list: fault } } };
  },
  error: (time) => ({
    ...guild(time),
    answers: {
      ...told(time, series(time)),
      stats: { series: fault, leaders: fault, grafana: { url: null } },
    },
  }),
  "not-allowed": (time) => ({
    ...guild(time),
    role: "viewer",
    answers: {
      ...told(time, series(time)),
      stats: { series: refused, leaders: refused, grafana: { url: null } },
      rares: { list: refused },
      deaths: { list: refused },
    },
  }),
  "too-much": (time) => {
    const shown = series(time, { range: "30d" });
    const points = shown.points.map((point, at) => ({
      ...point,
      deaths: point.deaths === null ? null : 4 + (at % 5),
    }));
    const deaths = deathsOf(time, { ...shown, points });
    return {
      ...guild(time),
      settings: { range: "30d" },
      answers: {
        ...told(time, { ...shown, points }),
        deaths: { list: { deaths: deaths.deaths.slice(0, 1_000), next_cursor: "more" } },
      },
    };
  },
};
