import { expect, test } from "vitest";
import { isIssuesInSight } from "./use-unseen-alerts";

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
