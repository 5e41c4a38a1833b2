import { player, reading } from "@/app/stories/people";
import { fault, NEVER, type Story, type StoryTime, type WindowStories } from "@/app/stories/story";
import type { Alert } from "./problems/problem";
import {
  boardIssues,
  guild,
  laterDeath,
  manyAlerts,
  openAlerts,
  serving,
  settledAlerts,
  storyId,
} from "./story-data";

const people = (time: StoryTime, secondsAgo = 1) => guild.map((name) => player(time, name, {}, secondsAgo));
const all = (time: StoryTime) => [...openAlerts(time), ...settledAlerts(time)];

/** The guild at play, seen by an officer; the first `online` of it tell where they are. */
function atPlay(time: StoryTime, online: number = guild.length): Story {
  const players = people(time).slice(0, online);
  return {
    players,
    frames: (step) => players.map((row) => reading(row, step)),
    answers: serving(all(time), boardIssues(time)),
  };
}

/** In the third step somebody dies: the stream tells it, and from then on the server's list. */
function withDeath(time: StoryTime): Story {
  const story = atPlay(time);
  let death: Alert | null = null;
  return {
    ...story,
    frames: (step) => {
      const readings = story.frames?.(step) ?? [];
      if (step !== 2) return readings;
      death = laterDeath();
      const { id, kind, character_name, text, created_at } = death;
      return [...readings, { type: "alert", id, kind, character_name, text, created_at }];
    },
    answers: serving(() => (death === null ? all(time) : [death, ...all(time)]), boardIssues(time)),
  };
}

export const stories: WindowStories = {
  loading: () => ({ answers: { alerts: { list: NEVER } } }),
  empty: () => ({ answers: serving([]) }),
  live: withDeath,
  stale: (time) => ({ players: people(time, 14), answers: serving(all(time), boardIssues(time)) }),
  offline: (time) => ({ ...atPlay(time, 3), settings: { problemId: storyId(3) } }),
  disconnected: (time) => ({ ...atPlay(time), connection: "lost" }),
  // The list is there, and of the issue what the list knows of it.
  partial: (time) => ({
    ...atPlay(time),
    settings: { tab: "board", issueId: storyId(51) },
    size: { w: 760, h: 480 },
    answers: { issues: { ...serving([], boardIssues(time)).issues, get: fault } },
  }),
  error: () => ({ answers: { alerts: { list: fault } } }),
  "not-allowed": (time) => ({
    ...atPlay(time),
    role: "viewer",
    settings: { problemId: storyId(2) },
    size: { w: 760, h: 480 },
    answers: serving(all(time), boardIssues(time), { isAllowed: false }),
  }),
  "too-much": (time) => ({ ...atPlay(time), answers: serving(manyAlerts(time, 412)) }),
};
