import { player, reading } from "@/app/stories/people";
import {
  fault,
  NEVER,
  notAllowed,
  type Story,
  type StoryTime,
  type WindowStories,
} from "@/app/stories/story";
import { breastplates, found, HERO, hoard, inventory } from "./story-data";

const PATH = `/api/inventory/${HERO}`;

/** The hero plays, and the server answers with this. */
function carrying(time: StoryTime, answer: unknown): Story {
  const hero = player(time, HERO);
  return {
    character: HERO,
    size: { w: 640, h: 600 },
    players: [hero],
    frames: (step) => [reading(hero, step)],
    http: { [PATH]: answer, [`${PATH}/search`]: found(breastplates, breastplates.length) },
  };
}

export const stories: WindowStories = {
  loading: (time) => carrying(time, NEVER),
  empty: (time) =>
    carrying(time, inventory(time, { items: [], version: 0, updated_at: null, snapshot_at: null })),
  live: (time) => ({ ...carrying(time, inventory(time)), settings: { query: "breastplate" } }),
  stale: (time) => ({
    ...carrying(time, inventory(time)),
    players: [player(time, HERO, {}, 14)],
    frames: () => [],
  }),
  offline: (time) => ({
    ...carrying(time, inventory(time, {}, 9_400)),
    players: [],
    frames: () => [],
  }),
  disconnected: (time) => ({ ...carrying(time, inventory(time)), connection: "lost" }),
  partial: (time) => ({
    ...carrying(time, inventory(time, { snapshot_at: null })),
    settings: { query: "breastplate", view: "list" },
    http: { [PATH]: inventory(time, { snapshot_at: null }), [`${PATH}/search`]: fault },
  }),
  error: (time) => carrying(time, fault),
  "not-allowed": (time) => ({
    ...carrying(time, notAllowed("Inventories are seen by officers and admins.")),
    role: "viewer",
  }),
  "too-much": (time) => {
    const items = hoard();
    return {
      ...carrying(time, inventory(time, { items })),
      settings: { query: "steel", view: "list" },
      http: {
        [PATH]: inventory(time, { items }),
        [`${PATH}/search`]: found(items.slice(7, 5_007), items.length - 7),
      },
    };
  },
};
