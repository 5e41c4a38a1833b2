import { pino } from "pino";
import { beforeEach, expect, it } from "vitest";
import type { CommandStatus } from "@/server/contract";
import type { Viewer } from "../live/viewer";
import { RadarFeeds } from "./radar-feeds";

const officer: Viewer = { kind: "user", id: "u", name: "Erik", role: "officer", sessionId: "s" };

let nowMs: number;
let sent: string[];
/** What becomes of the next commands; the last one goes on. */
let statuses: CommandStatus["status"][];
let feeds: RadarFeeds;
beforeEach(() => {
  nowMs = 0;
  sent = [];
  statuses = ["delivered"];
  feeds = new RadarFeeds({
    lingerMs: 10_000,
    clock: { now: () => nowMs, monotonic: () => nowMs },
    log: pino({ level: "silent" }),
    command: async (_viewer, message) => {
      const player_name = "player_name" in message ? message.player_name : "Larsson";
      sent.push(`${message.command} ${player_name}`);
      const status = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? "delivered";
      return [{ type: "command_status", id: null, player_name, status }];
    },
  });
});

const say = (words: string) => ({ type: "command" as const, player_name: "Larsson", command: words });
async function after(ms: number): Promise<void> {
  nowMs += ms;
  await feeds.tick();
}

it("goes on for a while, then it is stopped, once", async () => {
  const socket = feeds.socket();
  await socket.send(officer, say("/radar start"));
  await after(60_000);
  socket.close();
  await after(9_999);
  expect(sent).toEqual(["/radar start Larsson"]);
  await after(1);
  await after(60_000);
  expect(sent).toEqual(["/radar start Larsson", "/radar stop Larsson"]);
});

it("one that was asked for as the socket closed is stopped, too", async () => {
  const socket = feeds.socket();
  const start = socket.send(officer, say("/radar start"));
  socket.close();
  await start;
  await after(10_000);
  expect(sent).toEqual(["/radar start Larsson", "/radar stop Larsson"]);
});

it.each(["offline", "refused", "rate_limited"] as const)(
  "what did not arrive (%s) needs no stop",
  async (status) => {
    statuses = [status];
    const socket = feeds.socket();
    await socket.send(officer, say("/radar start"));
    socket.close();
    await after(10_000);
    expect(sent).toHaveLength(1);
  },
);

it("a stop that came over the limit of commands is sent again", async () => {
  statuses = ["delivered", "rate_limited", "delivered"];
  const socket = feeds.socket();
  await socket.send(officer, say("/radar start"));
  socket.close();
  await after(10_000);
  await after(19_999);
  expect(sent).toHaveLength(2);
  await after(1);
  await after(60_000);
  expect(sent).toEqual(["/radar start Larsson", "/radar stop Larsson", "/radar stop Larsson"]);
});

it("other commands are nobody's radar", async () => {
  const socket = feeds.socket();
  for (const words of ["/vt start", "/radar", "/radar start now"]) await socket.send(officer, say(words));
  socket.close();
  await after(10_000);
  expect(sent).toHaveLength(3);
});
