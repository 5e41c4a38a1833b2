import type { Logger } from "pino";
import { describe, expect, it, vi } from "vitest";
import type { Database } from "@/db/client";
import type { Actor, Context } from "../context";
import { createCommandLimits } from "./command-limits";
import { type CommandLogEntry, type CommandRoute, type SendCommand, sendCommand } from "./send-command";

const officer: Actor = { kind: "user", id: "id-1", name: "Erik", role: "officer", sessionId: "s" };
const radar = { player_name: "Larsson", command: "/radar start" };
const input: SendCommand["input"] = { player_names: ["Larsson"], command: "/radar start" };

interface Setting {
  actor?: Actor;
  /** Characters that no plugin speaks for. */
  offline?: readonly string[];
  perMinute?: number;
  deliveriesPerMinute?: number;
  record?: () => Promise<void>;
  /** Characters whose plugin goes away before the command is handed to it. */
  leaving?: readonly string[];
  correct?: () => Promise<void>;
}

function setUp(setting: Setting = {}) {
  const { actor = officer, offline = [], leaving = [], perMinute, deliveriesPerMinute } = setting;
  const { record, correct } = setting;
  const delivered: unknown[] = [];
  const logged: CommandLogEntry[] = [];
  const corrected: (readonly string[])[] = [];
  const route: CommandRoute = {
    reaches: (name) => !offline.includes(name),
    deliver: (command) => {
      if (leaving.includes(command.player_name)) return false;
      delivered.push(command);
      return true;
    },
  };
  const ctx: Context = {
    actor,
    db: {} as Database,
    clock: { now: () => 0 },
    log: { error: vi.fn() } as unknown as Logger,
  };
  const limits = createCommandLimits(perMinute, deliveriesPerMinute);
  const send = (fields: Partial<SendCommand["input"]> = {}) =>
    sendCommand({
      ctx,
      input: { ...input, ...fields },
      allowedPrefixes: ["/radar"],
      limits,
      route,
      record: async (entry) => {
        await record?.();
        logged.push(entry);
        return {
          correctToOffline: async (names) => {
            await correct?.();
            corrected.push(names);
          },
        };
      },
    });
  return { send, delivered, logged, corrected };
}

describe("a command for one", () => {
  it("is delivered for an officer, and logged with user and target", async () => {
    const { send, delivered, logged } = setUp();
    expect(await send()).toEqual([{ player_name: "Larsson", status: "delivered" }]);
    expect(delivered).toEqual([radar]);
    expect(logged).toEqual([
      {
        user_id: "id-1",
        user_name: "Erik",
        command: "/radar start",
        outcomes: [{ player_name: "Larsson", status: "delivered", reason: null }],
      },
    ]);
  });

  it("says offline, and logs it, when nobody speaks for the character", async () => {
    const { send, delivered, logged } = setUp({ offline: ["Larsson"] });
    expect(await send()).toEqual([{ player_name: "Larsson", status: "offline" }]);
    expect(delivered).toEqual([]);
    expect(logged).toMatchObject([{ outcomes: [{ status: "offline" }] }]);
  });

  it("logs what it refuses", async () => {
    const { send, delivered, logged } = setUp();
    expect(await send({ command: "/say hi" })).toMatchObject([{ status: "refused", reason: "not_allowed" }]);
    expect(delivered).toEqual([]);
    expect(logged).toMatchObject([{ command: "/say hi", outcomes: [{ reason: "not_allowed" }] }]);
  });

  it("logs the bot's attempt without an account", async () => {
    const { send, logged } = setUp({ actor: { kind: "service", name: "bot" } });
    expect(await send()).toMatchObject([{ status: "refused", reason: "not_an_officer" }]);
    expect(logged).toMatchObject([{ user_id: null, user_name: "service bot" }]);
  });

  it("limits the rate, counting refused words too", async () => {
    const { send, delivered } = setUp({ perMinute: 2 });
    await send({ command: "/say" });
    expect(await send()).toMatchObject([{ status: "delivered" }]);
    expect(await send()).toMatchObject([{ status: "rate_limited", reason: "2 a minute" }]);
    expect(delivered).toHaveLength(1);
  });

  it("does nothing that it cannot log", async () => {
    const { send, delivered } = setUp({ record: () => Promise.reject(new Error("away")) });
    expect(await send()).toEqual([{ player_name: "Larsson", status: "refused", reason: "not_logged" }]);
    expect(delivered).toEqual([]);
  });
});

describe("a command for several", () => {
  const several = { player_names: ["Larsson", "Erik", "Ulf"] };

  it("says for each how it went, in their order, and logs them as one attempt", async () => {
    const { send, delivered, logged } = setUp({ offline: ["Erik"] });
    expect(await send(several)).toEqual([
      { player_name: "Larsson", status: "delivered" },
      { player_name: "Erik", status: "offline" },
      { player_name: "Ulf", status: "delivered" },
    ]);
    expect(delivered).toEqual([radar, { ...radar, player_name: "Ulf" }]);
    expect(logged).toHaveLength(1);
    expect(logged[0]?.outcomes.map(({ status }) => status)).toEqual(["delivered", "offline", "delivered"]);
  });

  it("corrects the log for whose plugin went away after it was written, and for nobody else", async () => {
    const { send, corrected } = setUp({ offline: ["Erik"], leaving: ["Ulf"] });
    expect(await send(several)).toEqual([
      { player_name: "Larsson", status: "delivered" },
      { player_name: "Erik", status: "offline" },
      { player_name: "Ulf", status: "offline" },
    ]);
    expect(corrected).toEqual([["Ulf"]]);
    await send({ player_names: ["Larsson"] });
    expect(corrected).toHaveLength(1);
  });

  it("says offline of whose plugin went away though the log cannot be corrected", async () => {
    const correct = () => Promise.reject(new Error("away"));
    const { send } = setUp({ leaving: ["Ulf"], correct });
    expect((await send(several)).map(({ status }) => status)).toEqual(["delivered", "delivered", "offline"]);
  });

  it("counts once against commands, and each arrival against deliveries", async () => {
    const { send, delivered } = setUp({ perMinute: 2, deliveriesPerMinute: 4, offline: ["Erik"] });
    await send(several);
    expect((await send({ player_names: ["A", "Erik", "B", "C"] })).map(({ status }) => status)).toEqual([
      "delivered",
      "offline",
      "delivered",
      "rate_limited",
    ]);
    expect(await send(several)).toMatchObject(
      Array(3).fill({ status: "rate_limited", reason: "2 a minute" }),
    );
    expect(delivered).toHaveLength(4);
  });

  it("that was refused as a whole is one row of the log, however many it was for and however long it is", async () => {
    const { send, logged } = setUp({ actor: { ...officer, role: "viewer" } });
    const names = Array.from({ length: 200 }, (_, i) => `Mule ${i}`);
    expect(await send({ player_names: names, command: "x".repeat(13_000) })).toHaveLength(200);
    expect(logged).toMatchObject([
      {
        command: "x".repeat(512),
        outcomes: [{ player_name: "Mule 0, Mule 1, Mule 2, Mule 3, Mule 4 and 195 more", status: "refused" }],
      },
    ]);
  });

  it("beyond the limit is logged as often as within it, and then no more", async () => {
    for (const role of ["officer", "viewer"] as const) {
      const { send, logged } = setUp({ actor: { ...officer, role }, perMinute: 3 });
      for (let i = 0; i < 10; i++) await send(several);
      expect(logged).toHaveLength(6);
      expect(logged.at(-1)?.outcomes).toEqual([
        { player_name: "Larsson, Erik, Ulf", status: "rate_limited", reason: "3 a minute" },
      ]);
      expect(await send(several)).toMatchObject(Array(3).fill({ status: "rate_limited" }));
    }
  });

  it.each<[string, Setting, string]>([
    ["a viewer", { actor: { ...officer, role: "viewer" } }, "not_an_officer"],
    ["one that cannot be logged", { record: () => Promise.reject(new Error("away")) }, "not_logged"],
  ])("of %s is refused for each, and reaches nobody", async (_, setting, reason) => {
    const { send, delivered } = setUp(setting);
    expect(await send(several)).toMatchObject(Array(3).fill({ status: "refused", reason }));
    expect(delivered).toEqual([]);
  });

  it.each<[string, Setting, string, string]>([
    ["nobody is online", {}, "/radar start", "nobody_online"],
    ["the words are wrong", {}, "/say hi", "not_allowed"],
    ["the actor may not", { actor: { ...officer, role: "viewer" } }, "/radar start", "not_an_officer"],
  ])("for a tag with which %s is refused once, and logged", async (_, setting, command, reason) => {
    const { send, logged } = setUp(setting);
    expect(await send({ player_names: [], char_tag: "hunters", command })).toEqual([
      { player_name: null, status: "refused", reason },
    ]);
    expect(logged).toMatchObject([{ outcomes: [{ player_name: "tag hunters", status: "refused", reason }] }]);
  });
});
