import { randomUUID } from "node:crypto";
import { pino } from "pino";
import type { Database } from "@/db/client";
import type { AccountRole } from "@/server/contract";
import { createCaller } from "@/server/routers";
import type { Actor, Clock, Context } from "@/server/services/context";
import { createSuitItems } from "@/server/services/suits/stored-items";
import { createWsServer } from "@/server/services/ws-server-client";

/** A clock that stands still until it is moved. */
export function fakeClock(at: string | number = Date.now()): Clock & { pass(ms: number): void } {
  let nowMs = typeof at === "string" ? Date.parse(at) : at;
  return {
    now: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
  };
}

/** An account's actor; the account need not exist for reading. */
export function userActor(role: AccountRole, fields: Partial<Extract<Actor, { kind: "user" }>> = {}): Actor {
  return { kind: "user", id: randomUUID(), name: role, role, sessionId: randomUUID(), ...fields };
}

export const shellActor: Actor = { kind: "job", name: "shell" };
export const serviceActor: Actor = { kind: "service", name: "service" };

/** A context without a log. */
export function testContext(db: Database, actor: Actor, clock: Clock = fakeClock()): Context {
  return { actor, db, clock, log: pino({ level: "silent" }) };
}

/** Calls procedures as this actor; null: as nobody. */
export function testCaller(
  db: Database,
  actor: Actor | null,
  options: { clock?: Clock; shareTells?: boolean } = {},
) {
  const { clock = fakeClock(), shareTells = false } = options;
  return createCaller({
    actor,
    db,
    clock,
    log: pino({ level: "silent" }),
    requestId: "test-request",
    // Nobody listens there.
    wsServer: createWsServer({ host: "127.0.0.1", port: 1, serviceToken: "none", fetch }),
    suitItems: createSuitItems(db),
    settings: {
      shareTells,
      commandPrefixes: ["/radar"],
      buildVersion: "2026.11.22.0114-ab12cd3",
      serverName: "Coldeve",
      grafanaUrl: null,
    },
  });
}
