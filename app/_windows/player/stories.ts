import { player, reading, vitals } from "@/app/stories/people";
import { fault, NEVER, type Story, type StoryTime, type WindowStories } from "@/app/stories/story";
import { alerts, glance, HERO, onlySeen } from "./story-data";

const policy = { command_prefixes: ["/radar", "/mm", "/vt", "/ub", "/mt"], share_tells: false };
const near = [
  ["Ulf", 42.4, 33.9],
  ["Anna Lee", 41.9, 33.2],
  ["+Brynn", 42.6, 34.5],
] as const;

/** The hero hunts with three others, and the server answers. */
function played(time: StoryTime, secondsAgo = 1): Story {
  const hero = player(time, HERO, {}, secondsAgo);
  const told = vitals(time, HERO, {}, secondsAgo);
  const others = near.map(([name, ns, ew]) => player(time, name, { ns, ew }));
  return {
    character: HERO,
    size: { w: 376, h: 760 },
    players: [hero, ...others],
    vitals: [told],
    frames: (step) => [reading(hero, step), ...others.map((other) => reading(other, step))],
    answers: {
      characters: { glance: glance(time, hero, told) },
      alerts: { list: alerts(time, 1) },
      server: { policy },
    },
  };
}

/** Nobody plays: what is shown comes from the server alone. */
function alone(time: StoryTime, answers: NonNullable<Story["answers"]>): Story {
  return {
    ...played(time),
    players: [],
    vitals: [],
    frames: () => [],
    answers: { alerts: { list: alerts(time, 0) }, server: { policy }, ...answers },
  };
}

export const stories: WindowStories = {
  loading: (time) => alone(time, { characters: { glance: NEVER } }),
  empty: (time) => alone(time, { characters: { glance: onlySeen(time) } }),
  live: (time) => played(time),
  stale: (time) => ({ ...played(time, 14), frames: () => [] }),
  offline: (time) =>
    alone(time, {
      characters: {
        glance: glance(time, player(time, HERO, {}, 9_400), vitals(time, HERO, {}, 9_430), 9_400),
      },
    }),
  disconnected: (time) => ({ ...played(time), connection: "lost" }),
  partial: (time) => ({
    ...played(time),
    answers: { characters: { glance: fault }, alerts: { list: fault }, server: { policy } },
  }),
  error: (time) => alone(time, { characters: { glance: fault } }),
  "not-allowed": (time) => ({
    ...played(time),
    size: { w: 376, h: 800 },
    role: "viewer",
    answers: { ...played(time).answers, alerts: { list: alerts(time, 0) } },
  }),
  "too-much": (time) => ({
    ...played(time),
    answers: { ...played(time).answers, alerts: { list: alerts(time, 14) } },
  }),
};
