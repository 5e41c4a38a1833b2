import type { Logger } from "pino";
import { describe, expect, it, vi } from "vitest";
import type { Database } from "@/db/client";
import type { Actor, Context } from "../context";
import { type CommandLogEntry, type CommandRoute, createCommandLimiter, sendCommand } from "./send-command";

const officer: Actor = { kind: "user", id: "id-1", name: "Erik", role: "officer", sessionId: "s" };
const input = { player_name: "Larsson", command: "/radar start" };

function setUp({ actor = officer, online = true, perMinute = 30, record = async () => {} } = {}) {
  const delivered: unknown[] = [];
  const logged: CommandLogEntry[] = [];
  const route: CommandRoute = {
    reaches: () => online,
    deliver: (command) => {
      delivered.push(command);
      return online;
    },
  };
  const ctx: Context = {
    actor,
    db: {} as Database,
    clock: { now: () => 0 },
    log: { error: vi.fn() } as unknown as Logger,
  };
  const limiter = createCommandLimiter(perMinute);
  const send = (command = input) =>
    sendCommand({
      ctx,
      input: command,
      allowedPrefixes: ["/radar"],
      limiter,
      route,
      record: async (entry) => {
        await record();
        logged.push(entry);
      },
    });
  return { send, delivered, logged };
}

describe("sendCommand", () => {
  it("delivers an officer's command and logs user and target", async () => {
    const { send, delivered, logged } = setUp();
    expect(await send()).toEqual({ status: "delivered" });
    expect(delivered).toEqual([input]);
    expect(logged).toEqual([
      { user_id: "id-1", user_name: "Erik", ...input, status: "delivered", reason: null },
    ]);
  });

  it("says offline, and logs it, when nobody speaks for the character", async () => {
    const { send, delivered, logged } = setUp({ online: false });
    expect(await send()).toEqual({ status: "offline" });
    expect(delivered).toEqual([]);
    expect(logged).toMatchObject([{ status: "offline" }]);
  });

  it("logs what it refuses", async () => {
    const { send, delivered, logged } = setUp();
    expect(await send({ ...input, command: "/say hi" })).toEqual({
      status: "refused",
      reason: "not_allowed",
    });
    expect(delivered).toEqual([]);
    expect(logged).toMatchObject([{ command: "/say hi", status: "refused", reason: "not_allowed" }]);
  });

  it("logs the bot's attempt without an account", async () => {
    const { send, logged } = setUp({ actor: { kind: "service", name: "bot" } });
    expect(await send()).toEqual({ status: "refused", reason: "not_an_officer" });
    expect(logged).toMatchObject([{ user_id: null, user_name: "service bot", status: "refused" }]);
  });

  it("limits the rate, counting refused words too", async () => {
    const { send, delivered } = setUp({ perMinute: 2 });
    await send({ ...input, command: "/say" });
    expect(await send()).toEqual({ status: "delivered" });
    expect(await send()).toMatchObject({ status: "rate_limited" });
    expect(delivered).toHaveLength(1);
  });

  it("does nothing that it cannot log", async () => {
    const { send, delivered } = setUp({ record: () => Promise.reject(new Error("away")) });
    expect(await send()).toEqual({ status: "refused", reason: "not_logged" });
    expect(delivered).toEqual([]);
  });
});
