import type { Waypoint } from "../world/dungeon";
import type { Arena, Hunt, JumpReason, Task } from "./life";

/** Names of the macro's states, as players' metas call them; "Idle" is what the idle detector knows. */
export const STATE = {
  idle: "Idle",
  hunt: "Hunting",
  loot: "Looting",
  travel: "Navigating",
  buff: "Buffing",
  vendor: "Vendor",
  rest: "Default",
} as const;

/** How long the screen between two portals stays, milliseconds. */
export const PORTAL_SPACE_MS = 3_500;

export function wait(ms: number, state: string): Task {
  return { kind: "wait", ms, untilMs: null, state };
}

export function walkTo(path: Waypoint[]): Task {
  return { kind: "walk", path };
}

/** Through a portal, by recall or by death: a moment of nothing, then elsewhere. */
export function jump(to: Waypoint, reason: JumpReason): Task[] {
  return [wait(PORTAL_SPACE_MS, STATE.travel), { kind: "jump", to, reason }];
}

export function hunt(arena: Arena, ms: number): Hunt {
  return {
    kind: "hunt",
    arena,
    ms,
    untilMs: null,
    phase: "seek",
    path: [],
    target: null,
    phaseUntilMs: 0,
    overwhelmed: false,
  };
}
