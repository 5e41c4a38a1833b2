import { formatDuration, formatTime } from "@/app/_ui/format";
import type { Alert } from "./problem";

/**
 * At which figures the server speaks up, and from which on it is over; `why.test.ts` holds them against the rules
 * themselves, which are no code for browsers.
 */
export const RULES = {
  deathEveryMinutes: 5,
  idleMinutes: 5,
  tapersLow: 50,
  minutesLow: 30,
  tapersEnough: 100,
  minutesEnough: 45,
  slotsFull: 3,
  slotsRoom: 10,
} as const;

export type Figure = { readonly name: string; readonly value: string; readonly unit?: string };

/** Why an alert was made, and when it will be over, in a few sentences. */
export function whyWords({ kind, details, created_at }: Alert, nowMs: number): string {
  const { vitae, since, vt_state, tapers, minutes_left, free_slots } = details;
  switch (kind) {
    case "death": {
      const penalty = typeof vitae === "number" ? `from none to ${vitae} %` : "from none";
      return `The vitae penalty rose ${penalty}: that is a death. It lasts until the penalty is worked off. Further deaths within ${RULES.deathEveryMinutes} minutes are not told again.`;
    }
    case "idle": {
      const macro = typeof vt_state === "string" ? `The macro says “${vt_state}”` : "The macro is idle";
      const start = typeof since === "string" ? ` since ${formatTime(Date.parse(since), nowMs)}` : "";
      return `${macro}${start}, and for ${RULES.idleMinutes} minutes there was neither a step nor a kill. It is over with the next of these, or when the macro says something else.`;
    }
    case "low_supplies": {
      const count =
        typeof tapers === "number" ? `${countOf(tapers, "prismatic taper")}` : "Few prismatic tapers";
      const lasting =
        typeof minutes_left === "number"
          ? `, enough for ${countOf(minutes_left, "more minute")} at the rate of this session`
          : "";
      return `${count} ${tapers === 1 ? "was" : "were"} left at ${formatTime(Date.parse(created_at), nowMs)}${lasting}. Low is under ${RULES.tapersLow} tapers or ${RULES.minutesLow} minutes; it is over from ${RULES.tapersEnough} tapers and ${RULES.minutesEnough} minutes on.`;
    }
    case "full_packs": {
      const slots = typeof free_slots === "number" ? countOf(free_slots, "free slot") : "Hardly a free slot";
      return `${slots} ${free_slots === 1 ? "was" : "were"} left in all packs together. Full is under ${RULES.slotsFull}; it is over from ${RULES.slotsRoom} on.`;
    }
    default:
      return "This page does not know the rule behind this kind. The server's own words are above.";
  }
}

/** The figures that it was found by. */
export function figuresOf({ kind, details }: Pick<Alert, "kind" | "details">): readonly Figure[] {
  const { vitae, vt_state, tapers, minutes_left, free_slots } = details;
  switch (kind) {
    case "death":
      return [number("Vitae penalty", vitae, "%")].flat();
    case "idle":
      return typeof vt_state === "string" ? [{ name: "Macro state", value: vt_state }] : [];
    case "low_supplies":
      return [number("Tapers", tapers), number("Enough for", minutes_left, "min")].flat();
    case "full_packs":
      return [number("Free slots", free_slots)].flat();
    default:
      return [];
  }
}

/** How long it lasted; null while it does. */
export function lastedWords({ created_at, ended_at }: Pick<Alert, "created_at" | "ended_at">): string | null {
  if (ended_at === null) return null;
  return formatDuration(Math.max(0, (Date.parse(ended_at) - Date.parse(created_at)) / 1000));
}

function number(name: string, value: unknown, unit?: string): Figure[] {
  return typeof value === "number" ? [{ name, value: String(value), unit }] : [];
}

function countOf(count: number, what: string): string {
  if (count === 0) return `No ${what}s`;
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
