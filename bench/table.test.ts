import { expect, test } from "vitest";
import { formatTable } from "./table";

test("words stand left, numbers right, thousands apart", () => {
  const table = formatTable({
    title: "Socket path",
    columns: ["case", "events/s", "ratio"],
    rows: [
      ["bare relay", 5_000, 1],
      ["ours", 26_000.4, 5.2],
      ["nothing", Number.NaN, 0.1234],
    ],
    notes: ["at least 3×"],
  });
  expect(table.split("\n")).toEqual([
    "Socket path",
    "───────────────────────────",
    "case        events/s  ratio",
    "───────────────────────────",
    "bare relay     5,000      1",
    "ours          26,000   5.20",
    "nothing            –  0.123",
    "───────────────────────────",
    "at least 3×",
  ]);
});
