import type { QuestEvent } from "@/server/contract/messages/social";
import { readCountdownMs } from "@/server/contract/read-quest";

/** What a frame says of one quest flag. Times are ISO 8601; null is not known. */
export interface QuestFlag {
  key: string;
  name: string | null;
  solves: number | null;
  max_solves: number | null;
  completed_at: string | null;
  ready_at: string | null;
}

type WireFlag = Pick<
  QuestEvent,
  "key" | "name" | "solves" | "max_solves" | "completed_at" | "repeat_s" | "countdown"
>;

/** Latest second that is written with a year of four digits. */
const EPOCH_SECONDS_MAX = 253_402_300_799;

/**
 * The flags of a `quest` frame, in each of its forms: one flag, several in `quests`, or a name with a countdown as
 * windows show it. Flags without key and name say nothing of a quest and are left out.
 * @param keyOfName the key of a flag that is known by its displayed name, null where it is not: so that the form of
 *   windows and the form with the key are one flag (`server/facts/quests.ts`, which weighs too much for browsers)
 */
export function questFlagsOf(event: QuestEvent, keyOfName: (name: string) => string | null): QuestFlag[] {
  const wire: WireFlag[] = [event, ...event.quests];
  return wire.flatMap((flag) => questFlagOf(flag, event.timestamp, keyOfName) ?? []);
}

function questFlagOf(
  wire: WireFlag,
  timestamp: string,
  keyOfName: (name: string) => string | null,
): QuestFlag | null {
  const { name, solves, max_solves, completed_at, repeat_s, countdown } = wire;
  // Where nobody knows the key, the same name is the same flag.
  const key = wire.key ?? (name === null ? null : (keyOfName(name) ?? name.toLowerCase()));
  if (key === null) return null;
  const repeats = completed_at !== null && repeat_s !== null ? completed_at + repeat_s : null;
  const waitMs = readCountdownMs(countdown);
  return {
    key,
    name,
    solves,
    max_solves,
    completed_at: epochToIso(completed_at),
    ready_at: epochToIso(typeof waitMs === "number" ? (Date.parse(timestamp) + waitMs) / 1000 : repeats),
  };
}

function epochToIso(seconds: number | null): string | null {
  if (seconds === null || seconds <= 0 || seconds > EPOCH_SECONDS_MAX) return null;
  return new Date(Math.round(seconds * 1000)).toISOString();
}

export type QuestState = "ready" | "waiting" | "progress" | "done";

/** Keys of kill tasks, whose solves are progress towards the goal. */
const KILL_TASK = /killtask|killcount|slayerquest|kills$|golemdead/;

/**
 * What a player would call the state of a flag at a moment. `waiting`: it can be done again at `ready_at`. `progress`:
 * on its way, as a kill task is. `done`: it cannot be done again, or it was done and nothing says when it can be:
 * `ready` sends somebody on a journey, so it is never a guess. Source: the `/myquests` lines of ACE.
 */
export function questStateOf(
  flag: Pick<QuestFlag, "key" | "solves" | "max_solves" | "ready_at">,
  nowMs: number,
): QuestState {
  const { key, solves, max_solves, ready_at } = flag;
  if (ready_at !== null && Date.parse(ready_at) > nowMs) return "waiting";
  if (max_solves !== null && max_solves >= 0) return stateWithin(max_solves, flag);
  if (ready_at !== null) return "ready";
  if (max_solves === null && KILL_TASK.test(key)) return "progress";
  return solves === 0 ? "ready" : "done";
}

/** Of a flag that can be done so often and no more, and that waits for nothing. */
function stateWithin(
  max: number,
  { key, solves, ready_at }: Pick<QuestFlag, "key" | "solves" | "ready_at">,
): QuestState {
  if (KILL_TASK.test(key)) return (solves ?? 0) >= max ? "done" : "progress";
  if (solves !== null) return solves >= max && max > 0 ? "done" : "ready";
  if (ready_at !== null) return "ready";
  // Whoever has the flag has done it at least once.
  return max === 1 ? "done" : "progress";
}
