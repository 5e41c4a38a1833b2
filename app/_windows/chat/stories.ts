import { player, reading } from "@/app/stories/people";
import { fault, NEVER, type Story, type StoryTime, type WindowStories } from "@/app/stories/story";
import { chatter, flood, HERO, recent } from "./story-data";

const policy = { command_prefixes: ["/radar", "/a", "/f", "/tell", "/vt"], share_tells: false };

/** The guild talks, officers may answer. */
function talking(time: StoryTime): Story {
  const people = [player(time, HERO), player(time, "Ulf", { ns: -12.4, ew: 55 })];
  return {
    players: people,
    frames: (step) => [...people.map((one) => reading(one, step)), ...chatter(step)],
    answers: { chat: { recent: recent(time) }, server: { policy } },
  };
}

export const stories: WindowStories = {
  loading: (time) => ({
    ...talking(time),
    frames: () => [],
    answers: { chat: { recent: NEVER }, server: { policy } },
  }),
  empty: (time) => ({
    ...talking(time),
    frames: () => [],
    answers: { chat: { recent: { messages: [], next_cursor: null } }, server: { policy } },
  }),
  live: talking,
  stale: (time) => ({
    ...talking(time),
    character: HERO,
    players: [player(time, HERO, {}, 14)],
    frames: () => [],
  }),
  offline: (time) => ({
    ...talking(time),
    character: HERO,
    players: [],
    frames: () => [],
    answers: { chat: { recent: recent(time, { secondsAgo: 7_200 }) }, server: { policy } },
  }),
  disconnected: (time) => ({ ...talking(time), connection: "lost" }),
  partial: (time) => ({
    ...talking(time),
    frames: (step) => [...(talking(time).frames?.(step) ?? []), ...chatter(2 * step + 2)],
    answers: { chat: { recent: fault }, server: { policy: fault } },
  }),
  error: (time) => ({
    ...talking(time),
    frames: () => [],
    answers: { chat: { recent: fault }, server: { policy } },
  }),
  "not-allowed": (time) => ({
    ...talking(time),
    role: "viewer",
    answers: { chat: { recent: recent(time, { tells: false }) }, server: { policy } },
  }),
  "too-much": (time) => ({
    ...talking(time),
    settings: { text: "warlord" },
    answers: { chat: { recent: flood(time) }, server: { policy } },
  }),
};
