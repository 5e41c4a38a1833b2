import type { PlayerRow } from "@/app/_live/sources";
import { fault, NEVER, notAllowed, type StoryTime, type WindowStories } from "@/app/stories/story";
import { guildQuests, hugeGuild, questsOf } from "./story-data";

const character = "Larsson";

function answered(quests: ReturnType<typeof questsOf>) {
  return { characters: { quests: { quests, next_cursor: null } } };
}

const figures = {
  character_name: character,
  char_tag: "hunters",
  session_id: "9f2c",
  ew: 33.62,
  ns: 42.11,
  z: 0.4,
  kills: 412,
  kills_per_hour: 683,
  deaths: 1,
  total_deaths: 57,
  prismatic_taper_count: 1_830,
  vt_state: "Combat",
  mem_mb: 812,
  cpu_pct: 7.1,
  mem_handles: 1_422,
  latency_ms: 48,
  heading: 90,
  landcell: null,
  online_seconds: 8_412,
  total_rares: 4,
} as const;

function player(time: StoryTime, secondsAgo: number): PlayerRow {
  const at = time.ago(secondsAgo);
  return {
    ...figures,
    timestamp: at,
    received_at: at,
    onlinetime: null,
    total_kills: 24_112,
    session_rares: 0,
  };
}

/** One tells of its kills while the guild is looked at. */
const told = (step: number) => ({
  type: "quest" as const,
  character_name: "Ser Oduin",
  timestamp: new Date().toISOString(),
  key: "killtaskruschk_0301",
  name: "Ruschk Kill Task",
  solves: Math.min(30, 3 + step),
  max_solves: 30,
  completed_at: Date.now() / 1_000,
  repeat_s: 0,
  countdown: null,
  quests: [],
});

export const stories: WindowStories = {
  loading: () => ({ character, answers: { characters: { quests: NEVER } } }),
  empty: (time) => ({ character, players: [player(time, 1)], answers: answered([]) }),
  live: (time) => ({
    character,
    players: [player(time, 1)],
    answers: answered(questsOf(time, character)),
    frames: () => [{ ...figures, type: "telemetry", timestamp: new Date().toISOString(), rares_found: 0 }],
  }),
  stale: (time) => ({
    character,
    players: [player(time, 9)],
    answers: answered(questsOf(time, character)),
  }),
  offline: (time) => ({ character, answers: answered(questsOf(time, character)) }),
  disconnected: (time) => ({ answers: answered(guildQuests(time)), connection: "lost" }),
  partial: (time) => ({
    answers: {
      characters: {
        quests: (input) =>
          hasCursor(input) ? fault : { quests: guildQuests(time), next_cursor: "after-the-first" },
      },
    },
    frames: (step) => [told(step)],
  }),
  error: () => ({ character, answers: { characters: { quests: fault } } }),
  "not-allowed": () => ({
    answers: { characters: { quests: notAllowed("Quests are for members of the guild.") } },
  }),
  "too-much": (time) => ({
    settings: { columns: "all" },
    answers: {
      characters: {
        quests: (input) => ({
          quests: hugeGuild(time, 40, 150, hasCursor(input) ? 41 : 1),
          next_cursor: "more",
        }),
      },
    },
  }),
};

function hasCursor(input: unknown): boolean {
  return typeof input === "object" && input !== null && "cursor" in input && typeof input.cursor === "string";
}
