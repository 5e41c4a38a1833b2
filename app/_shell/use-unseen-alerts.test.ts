import { expect, test } from "vitest";
import { isIssuesInSight, unseenOf } from "./use-unseen-alerts";

const issues = { id: "issues:", kind: "issues", isCollapsed: false };
const chat = { id: "chat:", kind: "chat", isCollapsed: false };

test("on a desk alerts are in sight while an Issues window is open and not collapsed", () => {
  expect(isIssuesInSight([chat, issues], false, null)).toBe(true);
  expect(isIssuesInSight([chat, { ...issues, isCollapsed: true }], false, null)).toBe(false);
  expect(isIssuesInSight([chat], false, { window: "issues:" })).toBe(false);
});

test("on a phone they are in sight only while their sheet is the open one", () => {
  const windows = [chat, issues];
  expect(isIssuesInSight(windows, true, { window: "issues:" })).toBe(true);
  for (const sheet of [null, "more", "characters", { window: "chat:" }] as const)
    expect(isIssuesInSight(windows, true, sheet)).toBe(false);
});

test("what has come since somebody looked is new, unless it is put off", () => {
  const alert = (minute: number, snoozedUntil: number | null = null) => ({
    created_at: at(minute),
    snoozed_until: snoozedUntil === null ? null : at(snoozedUntil),
  });
  const all = [alert(9), alert(8, 20), alert(7, 8), alert(5), alert(3)];
  const nowMs = Date.parse(at(10));
  expect(unseenOf(all, Date.parse(at(5)), nowMs)).toEqual([alert(9), alert(7, 8)]);
  expect(unseenOf(all, 0, nowMs)).toHaveLength(4);
});

function at(minute: number): string {
  return `2026-11-22T20:${String(minute).padStart(2, "0")}:00.000Z`;
}
