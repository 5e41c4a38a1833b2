import { pino } from "pino";
import { expect, it } from "vitest";
import type { Settlement } from "@/db/queries/alert-outbox";
import { createMetrics } from "../metrics";
import type { Delivery } from "./discord-webhook";
import { OutboxReport } from "./outbox-report";

const HOUR_MS = 60 * 60_000;
const gone: Delivery = { kind: "refused", reason: "HTTP 404, code 10015", isOfMessage: false };
const failed: Settlement = { state: "failed", error: "HTTP 404, code 10015" };
const nothingDue = { entries: [], waiting: 0, dueAt: null, uncertain: 0, failed: 0 };

function setUp() {
  let ms = 0;
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const clock = { now: () => ms, monotonic: () => ms };
  const report = new OutboxReport(log, createMetrics().alerts, clock);
  return { report, lines, advance: (by: number) => (ms += by) };
}

it("while nothing is delivered the log says so every hour, and no longer once something was", () => {
  const { report, lines, advance } = setUp();
  report.delivered(gone, failed, 1);
  for (let minute = 0; minute < 150; minute++) {
    advance(60_000);
    report.claimed(nothingDue);
  }
  expect(lines).toEqual([
    "Discord refused alerts for good: look at DISCORD_ACLOG_WEBHOOK",
    "alerts still do not reach Discord",
    "alerts still do not reach Discord",
  ]);
  report.delivered({ kind: "delivered", pauseMs: 0 }, { state: "sent" }, 1);
  advance(2 * HOUR_MS);
  report.claimed(nothingDue);
  expect(lines.slice(3)).toEqual(["alerts reach Discord again"]);
});

it.each<[string, Delivery, Settlement, boolean]>([
  ["a webhook that is gone", gone, failed, true],
  [
    "Discord that is away",
    { kind: "unavailable", reason: "HTTP 503" },
    { state: "pending", error: "HTTP 503", dueAt: new Date(0), isAttempt: true },
    true,
  ],
  ["a message at fault", { kind: "refused", reason: "HTTP 400", isOfMessage: true }, failed, false],
  ["a moment of too many", { kind: "rate_limited", pauseMs: 5, global: false }, failed, false],
])("%s counts as not delivered: %#", (_, delivery, settlement, isUndelivered) => {
  const { report } = setUp();
  report.delivered(delivery, settlement, 1);
  expect(report.undelivered !== null).toBe(isUndelivered);
});
