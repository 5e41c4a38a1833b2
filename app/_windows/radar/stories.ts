import { fault, type Story, type StoryFrame, type StoryTime, type WindowStories } from "@/app/stories/story";
import { alone, crowded, HERO, inDungeon, outdoors, plan, players, telemetry } from "./story-data";

/** The radar is filled by the stream alone: it begins when the window listens. */
function story(time: StoryTime, told: Partial<Story>): Story {
  return { character: HERO, firstHeardBy: "nearby_objects", players: players(time), ...told };
}

const known = { dungeonMaps: { get: plan } };

/** Readings as long as `while` holds, beside telemetry that goes on. */
function frames(
  radar: (step: number) => StoryFrame,
  isTold: (step: number) => boolean = () => true,
): Story["frames"] {
  return (step) => [telemetry(), ...(isTold(step) ? [radar(step)] : [])];
}

const first = (step: number) => step === 0;

export const stories: WindowStories = {
  loading: (time) => story(time, { commands: null, frames: () => [telemetry()] }),
  empty: (time) => story(time, { frames: frames(alone) }),
  live: (time) => story(time, { frames: frames(inDungeon), answers: known }),
  stale: (time) => story(time, { frames: frames(outdoors, first) }),
  offline: (time) =>
    story(time, {
      answers: known,
      commands: { status: "offline" },
      frames: (step) => {
        if (step > 1) return [];
        if (step === 0) return [telemetry(), inDungeon(0)];
        return [{ type: "player_offline", character_name: HERO, timestamp: time.ago(-2) }];
      },
    }),
  disconnected: (time) => story(time, { connection: "lost", answers: known, frames: frames(inDungeon) }),
  partial: (time) => story(time, { frames: frames(inDungeon), answers: { dungeonMaps: { get: fault } } }),
  error: (time) =>
    story(time, {
      commands: { status: "refused", reason: "not_logged" },
      frames: () => [telemetry()],
    }),
  "not-allowed": (time) => story(time, { role: "viewer", frames: () => [telemetry()] }),
  "too-much": (time) => story(time, { frames: frames(crowded) }),
};
