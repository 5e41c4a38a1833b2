import type { QuestEvent } from "@/server/contract";

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
 */
export function questFlagsOf(event: QuestEvent): QuestFlag[] {
  const wire: WireFlag[] = [event, ...event.quests];
  return wire.flatMap((flag) => questFlagOf(flag, event.timestamp) ?? []);
}

function questFlagOf(wire: WireFlag, timestamp: string): QuestFlag | null {
  const key = wire.key?.toLowerCase() ?? (wire.name === null ? null : keyOfName(wire.name));
  if (key === null) return null;
  const completed = epochToIso(wire.completed_at);
  const repeats =
    wire.completed_at !== null && wire.repeat_s !== null ? wire.completed_at + wire.repeat_s : null;
  const waitMs = wire.countdown === null ? null : readCountdownMs(wire.countdown);
  return {
    key,
    name: wire.name,
    solves: wire.solves,
    max_solves: wire.max_solves,
    completed_at: completed,
    ready_at:
      waitMs === null
        ? epochToIso(repeats)
        : (epochToIso((Date.parse(timestamp) + waitMs) / 1000) ?? timestamp),
  };
}

/** A plugin that knows only the displayed name: the same name is the same flag. */
function keyOfName(name: string): string {
  return name.trim().toLowerCase();
}

/** Epoch seconds, or milliseconds where the number can be nothing else. */
function epochToIso(epoch: number | null): string | null {
  if (epoch === null || epoch <= 0) return null;
  const seconds = epoch > EPOCH_SECONDS_MAX ? epoch / 1000 : epoch;
  return seconds > EPOCH_SECONDS_MAX ? null : new Date(Math.round(seconds * 1000)).toISOString();
}

const UNIT_MS: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/**
 * Milliseconds of `5h 12m`, `1d 3h`, `00:12:30` or `READY` (0).
 * @returns null for anything else
 */
export function readCountdownMs(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words === "ready") return 0;
  const clock = /^(?:(\d+)\.)?(\d+):(\d{2}):(\d{2})$/.exec(words);
  if (clock !== null) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part) => Number(part ?? 0));
    return ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
  }
  if (!/^(\d+\s*[dhms]\s*)+$/.test(words)) return null;
  return [...words.matchAll(/(\d+)\s*([dhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ""] ?? 0),
    0,
  );
}

export type QuestState = "ready" | "waiting" | "progress" | "done";

/** Keys of kill tasks, whose solves are progress towards the goal. */
const KILL_TASK = /killtask|killcount|slayerquest|kills$|golemdead/;

/**
 * What a player would call the state of a flag at a moment. `done`: it cannot be done again. `progress`: a kill
 * task on its way. `waiting`: it can be done again at `ready_at`. Source: the `/myquests` lines of ACE.
 */
export function questStateOf(
  flag: Pick<QuestFlag, "key" | "solves" | "max_solves" | "ready_at">,
  nowMs: number,
): QuestState {
  const { key, solves, max_solves, ready_at } = flag;
  if (ready_at !== null && Date.parse(ready_at) > nowMs) return "waiting";
  if (max_solves === null || max_solves < 0) return "ready";
  if (KILL_TASK.test(key)) return (solves ?? 0) >= max_solves ? "done" : "progress";
  if (max_solves === 1) return (solves ?? 0) >= 1 ? "done" : "ready";
  return (solves ?? 0) >= max_solves && max_solves > 0 ? "done" : "ready";
}
