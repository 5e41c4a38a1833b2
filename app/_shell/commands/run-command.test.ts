import { beforeEach, describe, expect, test } from "vitest";
import type { CommandAnswer } from "@/app/_live/commands";
import { ConnectionStore } from "@/app/_live/connection-store";
import { EventLog } from "@/app/_live/event-log";
import { ServerTime } from "@/app/_live/server-time";
import { ManualClock } from "@/app/_live/test/manual-clock";
import {
  type CommandRun,
  type CommandStage,
  hasFailed,
  isWorthRetrying,
  runTone,
  runWords,
} from "./command-run";
import { runCommand } from "./run-command";

let connection: ConnectionStore;
let log: EventLog;
let sent: string[];
beforeEach(() => {
  connection = new ConnectionStore();
  connection.become({ phase: "live" }, 0);
  log = new EventLog();
  sent = [];
});

async function run(answer: CommandAnswer): Promise<CommandRun[]> {
  const told: CommandRun[] = [];
  const serverTime = new ServerTime(new ManualClock());
  const sendCommand = async (_: unknown, words: string) => {
    sent.push(words);
    return [answer];
  };
  const last = await runCommand(
    { connection, log, serverTime, sendCommand },
    "Larsson",
    "/radar start",
    (one) => told.push(one),
  );
  expect(told.at(-1)).toEqual(last);
  return told;
}

describe("a command", () => {
  test("goes from queued to delivered, and leaves a row in the log", async () => {
    const told = await run({ player_name: "Larsson", status: "delivered" });
    expect(told.map(({ stage }) => stage)).toEqual(["queued", "delivered"]);
    expect(log.entries).toMatchObject([
      { kind: "notice", text: "Larsson got /radar start", character: "Larsson" },
    ]);
  });

  test("that is refused says why", async () => {
    const told = await run({ player_name: "Larsson", status: "refused", reason: "not_an_officer" });
    expect(told.at(-1)).toMatchObject({ stage: "refused", reason: "not_an_officer" });
    expect(log.entries[0]?.text).toMatch(/only officers and admins/);
  });

  test("without a connection is not sent, and never sent later", async () => {
    connection.become({ phase: "lost", sinceMs: 0, retryAtMs: null }, 0);
    const told = await run({ player_name: "Larsson", status: "delivered" });
    expect(told.map(({ stage }) => stage)).toEqual(["unsent"]);
    expect(sent).toEqual([]);
  });
});

const stages: readonly [CommandStage, { fails: boolean; retry: boolean }][] = [
  ["queued", { fails: false, retry: false }],
  ["delivered", { fails: false, retry: false }],
  ["answered", { fails: false, retry: false }],
  ["unsent", { fails: true, retry: true }],
  ["offline", { fails: true, retry: true }],
  ["no_answer", { fails: true, retry: true }],
  ["rate_limited", { fails: true, retry: true }],
  ["refused", { fails: true, retry: false }],
];

test.each(stages)(
  "%s names the character and the command, and offers what helps",
  (stage, { fails, retry }) => {
    const words = runWords({ player_name: "Larsson", words: "/radar start", stage, reason: "30 a minute" });
    expect(words).toContain("Larsson");
    expect(words).toContain("/radar start");
    expect(hasFailed(stage)).toBe(fails);
    expect(isWorthRetrying(stage)).toBe(retry);
    expect(runTone(stage)).not.toBe(fails ? "ok" : "danger");
  },
);
