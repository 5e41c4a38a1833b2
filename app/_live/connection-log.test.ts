import { beforeEach, expect, test } from "vitest";
import { ConnectionLog } from "./connection-log";
import { ConnectionStore } from "./connection-store";
import { EventLog } from "./event-log";
import { ServerTime } from "./server-time";
import { ManualClock } from "./test/manual-clock";

const START = Date.parse("2026-11-22T20:50:54.000Z");

let clock: ManualClock;
let connection: ConnectionStore;
let log: EventLog;
beforeEach(() => {
  clock = new ManualClock();
  const serverTime = new ServerTime(clock);
  serverTime.observe(new Date(START).toISOString());
  connection = new ConnectionStore();
  log = new EventLog();
  new ConnectionLog({ clock, serverTime, connection, log }).start();
});

const rows = () => log.entries.map(({ kind, text, timeMs }) => [kind, text, (timeMs - START) / 1_000]);
const live = () => connection.become({ phase: "live" }, clock.now());

/** Attempts that fail, one a second. */
function lost(seconds: number): void {
  const sinceMs = clock.now();
  for (let second = 0; second < seconds; second++) {
    connection.become({ phase: "lost", sinceMs, retryAtMs: clock.now() + 1_000 }, sinceMs);
    clock.advance(1_000);
  }
}

test("a loss and its end are a row each, however many attempts lie between", () => {
  live();
  clock.advance(10_000);
  lost(40);
  expect(rows()).toEqual([["connection", "Connection to the server lost", 10]]);
  connection.become({ phase: "catching_up" }, clock.now());
  clock.advance(1_000);
  live();
  expect(rows()[1]).toEqual(["connection", "Connected again after 41\u00a0s", 51]);
  expect(log.entries).toHaveLength(2);
});

test("a loss of a few seconds leaves no row", () => {
  live();
  lost(3);
  live();
  clock.advance(60_000);
  expect(rows()).toEqual([]);
});

test("a night in which the machine slept is told when it wakes", () => {
  live();
  const heardAtMs = clock.now();
  clock.sleep(8 * 3_600_000);
  connection.become({ phase: "lost", sinceMs: heardAtMs, retryAtMs: null }, heardAtMs);
  live();
  expect(rows()).toEqual([
    ["connection", "Connection to the server lost", 0],
    ["connection", "Connected again after 8\u00a0h", 8 * 3_600],
  ]);
});

test("a page that cannot connect says so; a first attempt under way is no loss", () => {
  connection.become({ phase: "connecting" }, null);
  clock.advance(9_000);
  expect(rows()).toEqual([]);
  connection.become({ phase: "lost", sinceMs: clock.now(), retryAtMs: null }, null);
  clock.advance(6_000);
  expect(rows()).toEqual([["connection", "Connection to the server lost", 9]]);
});

test("a session that ended is told as that", () => {
  live();
  connection.become({ phase: "signed_out" }, clock.now());
  clock.advance(6_000);
  expect(rows()).toEqual([["connection", "Signed out: nothing new is heard", 0]]);
});
