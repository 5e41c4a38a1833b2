import { describe, expect, it } from "vitest";
import type { Failure } from "@/app/_trpc/read-failure";
import { problemsOfComment, problemsOfFailure, problemsOfIssue } from "./board/issue";
import { readEdit, storedEdit } from "./board/issue-edit";
import { parseSettings } from "./issues-settings";
import { shownEntries } from "./log/log-entries";
import { rangeOf } from "./problems/show-stats";
import { minutesUntil } from "./problems/snooze";

describe("saved settings", () => {
  it("that cannot be read are those of a new window", () => {
    const fresh = parseSettings({});
    expect(fresh).toMatchObject({ tab: "problems", problems: "open", issueStatus: "open", issueId: null });
    for (const odd of [null, 7, [], {}, "elsewhere"])
      expect(
        parseSettings({
          tab: odd,
          problems: odd,
          problemKind: 7,
          issueStatus: odd,
          logKind: odd,
          issueId: 1,
        }),
      ).toEqual(fresh);
  });

  it("come back, texts bounded", () => {
    expect(
      parseSettings({ tab: "log", problems: "history", issueStatus: "all", issueId: "new", logKind: "rare" }),
    ).toMatchObject({ tab: "log", problems: "history", issueStatus: "all", issueId: "new", logKind: "rare" });
    expect(parseSettings({ issueText: "x".repeat(500) }).issueText).toHaveLength(200);
  });
});

describe("a change of an issue that is being written", () => {
  const issue = { title: "Out of tapers", body: "Holtburg has some." };

  it("comes back, emptied fields too", () => {
    for (const edit of [
      { ...issue, title: "" },
      { title: "Tapers", body: "" },
      { title: '["', body: "\n" },
    ])
      expect(readEdit(storedEdit(edit, issue))).toEqual(edit);
  });

  it("is none where the issue says the same", () => {
    expect(storedEdit({ ...issue }, issue)).toBe("");
    for (const odd of ["", "no JSON", "7", "{}", "[]", '["title"]', '["title", 7]'])
      expect(readEdit(odd)).toBeNull();
  });
});

describe("what is wrong with a form", () => {
  it("is told before the server is asked", () => {
    expect(problemsOfIssue({ title: " ", body: "" })).toEqual({ title: expect.any(String) });
    expect(problemsOfIssue({ title: "x".repeat(201), body: "y".repeat(8_001) })).toEqual({
      title: expect.stringContaining("200"),
      body: expect.stringContaining("8000"),
    });
    expect(problemsOfIssue({ title: "Out of tapers", body: "" })).toEqual({});
    expect(problemsOfComment("\n")).toEqual({ body: expect.any(String) });
    expect(problemsOfComment("x".repeat(4_001))).toEqual({ body: expect.stringContaining("4000") });
    expect(problemsOfComment("On my way.")).toEqual({});
  });

  it("stands beside the field that the server names, and under the form otherwise", () => {
    const refused = (change: Partial<Failure>): Failure => ({
      kind: "refused",
      status: 400,
      message: "title: must not be empty",
      requestId: null,
      field: "title",
      ...change,
    });
    expect(problemsOfFailure(refused({}))).toEqual({ title: "It must not be empty." });
    const ofNoField = refused({ field: "id", message: "No more comments." });
    expect(problemsOfFailure(ofNoField)).toEqual({ failure: ofNoField });
    const away = refused({ kind: "unreachable", status: null, field: null });
    expect(problemsOfFailure(away)).toEqual({ failure: away });
  });
});

it("an alert that was put off is put off again for what is left, a minute at least", () => {
  expect(minutesUntil(90 * 60_000, 0)).toBe(90);
  expect(minutesUntil(1_000, 0)).toBe(1);
  expect(minutesUntil(0, 60_000)).toBe(1);
});

it("charts of a problem reach back to its moment, and not much further", () => {
  const hour = 3_600_000;
  const ages = [0, hour / 2, 2 * hour, 20 * hour, 30 * hour, 10 * 24 * hour, 80 * 24 * hour];
  expect(ages.map(rangeOf)).toEqual(["1h", "1h", "6h", "24h", "7d", "30d", "30d"]);
});

it("the event log is shown newest first, all of it or one kind", () => {
  const entry = (id: number, kind: "rare" | "death") => ({ id, kind, text: "", character: null, timeMs: id });
  const entries = [entry(1, "rare"), entry(2, "death"), entry(3, "rare")];
  expect(shownEntries(entries, null).map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(shownEntries(entries, "rare").map(({ id }) => id)).toEqual([3, 1]);
});
