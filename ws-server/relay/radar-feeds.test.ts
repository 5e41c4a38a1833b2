import { pino } from "pino";
import { beforeEach, expect, it } from "vitest";
import type { CommandMessage, CommandStatus } from "@/server/contract";
import type { Viewer } from "../live/viewer";
import { RadarFeeds } from "./radar-feeds";

const user = (name: string): Viewer => ({ kind: "user", id: name, name, role: "officer", sessionId: name });
const erik = user("Erik");

let nowMs: number;
let sent: string[];
/** What becomes of the next commands; the last one goes on. */
let answers: Pick<CommandStatus, "status" | "reason">[];
let offline: Set<string>;
let feeds: RadarFeeds;
beforeEach(() => {
  nowMs = 0;
  sent = [];
  answers = [{ status: "delivered" }];
  offline = new Set();
  feeds = new RadarFeeds({
    lingerMs: 10_000,
    clock: { now: () => nowMs, monotonic: () => nowMs },
    log: pino({ level: "silent" }),
    isSpokenFor: (name) => !offline.has(name),
    command: async (viewer, message) => {
      const names = namesOf(message);
      sent.push(`${viewer.name} ${message.command} ${names}`);
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: "delivered" };
      await Promise.resolve();
      return names.map((player_name) => ({ type: "command_status", id: null, player_name, ...answer }));
    },
  });
});

function namesOf(message: CommandMessage): readonly string[] {
  if ("player_names" in message) return message.player_names;
  return ["player_name" in message ? message.player_name : ""];
}

const say = (command: string, player_name = "Larsson") => ({
  type: "command" as const,
  player_name,
  command,
});
async function after(ms: number): Promise<void> {
  nowMs += ms;
  await feeds.tick();
}

it("goes on for a while, then all are stopped at once, and only once", async () => {
  const socket = feeds.open(erik);
  await socket.send(erik, say("/radar start"));
  await socket.send(erik, say("/radar start", "Ulf"));
  await after(60_000);
  socket.close();
  await after(9_999);
  expect(sent).toHaveLength(2);
  await after(1);
  await after(60_000);
  expect(sent.slice(2)).toEqual(["Erik /radar stop Larsson,Ulf"]);
});

it("goes on for a session that comes back, or has another socket", async () => {
  const [first, second] = [feeds.open(erik), feeds.open(erik)];
  await first.send(erik, say("/radar start"));
  first.close();
  await after(60_000);
  second.close();
  await after(9_999);
  const third = feeds.open(erik);
  await after(60_000);
  expect(sent).toHaveLength(1);
  third.close();
  await after(10_000);
  expect(sent).toHaveLength(2);
});

it("goes on for another session that has switched it on as well", async () => {
  const [eriks, other] = [feeds.open(erik), feeds.open(user("Ada"))];
  await eriks.send(erik, say("/radar start"));
  await other.send(user("Ada"), say("/radar start"));
  eriks.close();
  await after(60_000);
  expect(sent).toHaveLength(2);
  other.close();
  await after(10_000);
  expect(sent.slice(2)).toEqual(["Ada /radar stop Larsson"]);
});

it("is not stopped again, whoever has stopped it", async () => {
  const [eriks, other] = [feeds.open(erik), feeds.open(user("Ada"))];
  await eriks.send(erik, say("/radar start"));
  eriks.close();
  await other.send(user("Ada"), say("/radar stop"));
  await after(60_000);
  expect(sent).toEqual(["Erik /radar start Larsson", "Ada /radar stop Larsson"]);
});

it("one that was asked for as the socket closed is stopped, too", async () => {
  const socket = feeds.open(erik);
  const start = socket.send(erik, say("/radar start"));
  socket.close();
  await start;
  await after(10_000);
  expect(sent).toEqual(["Erik /radar start Larsson", "Erik /radar stop Larsson"]);
});

it.each(["offline", "refused", "rate_limited"] as const)(
  "what did not arrive (%s) needs no stop",
  async (status) => {
    answers = [{ status }];
    const socket = feeds.open(erik);
    await socket.send(erik, say("/radar start"));
    socket.close();
    await after(10_000);
    expect(sent).toHaveLength(1);
  },
);

it.each([
  ["over the limit of commands", { status: "rate_limited" }],
  ["while the log is away", { status: "refused", reason: "not_logged" }],
] as const)("a stop that came %s is sent again", async (_, refusal) => {
  answers = [{ status: "delivered" }, refusal, { status: "delivered" }];
  const socket = feeds.open(erik);
  await socket.send(erik, say("/radar start"));
  socket.close();
  await after(10_000);
  await after(19_999);
  expect(sent).toHaveLength(2);
  await after(1);
  await after(60_000);
  expect(sent.slice(1)).toEqual(["Erik /radar stop Larsson", "Erik /radar stop Larsson"]);
});

it("whose client is gone needs no stop", async () => {
  const socket = feeds.open(erik);
  await socket.send(erik, say("/radar start"));
  socket.close();
  offline.add("Larsson");
  await after(10_000);
  offline.clear();
  await after(60_000);
  expect(sent).toHaveLength(1);
});

it("other commands are nobody's radar", async () => {
  const socket = feeds.open(erik);
  for (const words of ["/vt start", "/radar", "/radar start now"]) await socket.send(erik, say(words));
  socket.close();
  await after(10_000);
  expect(sent).toHaveLength(3);
});
