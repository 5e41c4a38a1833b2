import type { Logger } from "pino";
import type { Database } from "@/db/client";
import type { AccountRole } from "@/server/contract";

/** Who asks. Roles are an account's; the others are known by what they hold or by being our own. */
export type Actor =
  | { kind: "user"; id: string; name: string; role: AccountRole; sessionId: string }
  | { kind: "plugin"; connection: string }
  | { kind: "service"; name: string }
  | { kind: "job"; name: string };

/** Milliseconds since the epoch. A parameter everywhere, so that every rule can be tested without waiting. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** The one context every verb takes. */
export interface Context {
  actor: Actor;
  db: Database;
  clock: Clock;
  log: Logger;
}
