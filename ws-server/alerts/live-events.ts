import type { BroadcastServerEvent } from "@/server/contract";
import type { Alert } from "@/server/detectors";
import type { Bus } from "../bus/bus";

/** What is older is found in a recording that is replayed, and is no news to anybody. In milliseconds. */
const NEWS_MS = 60 * 60_000;

/** @param at ISO 8601 */
export function isNews(at: string, nowMs: number): boolean {
  return nowMs - Date.parse(at) < NEWS_MS;
}

export function publish(bus: Bus, event: BroadcastServerEvent): void {
  bus.publish({ event, json: JSON.stringify(event) });
}

/** The `idle` event of an idle character's alert; null for an alert of another kind. */
export function idleEvent({ kind, character_name, created_at, details }: Alert): BroadcastServerEvent | null {
  if (kind !== "idle") return null;
  const { since, vt_state, ew, ns } = details;
  return {
    type: "idle",
    character_name,
    timestamp: created_at,
    since: typeof since === "string" ? since : created_at,
    vt_state: typeof vt_state === "string" ? vt_state : null,
    ew: typeof ew === "number" ? ew : null,
    ns: typeof ns === "number" ? ns : null,
  };
}
