import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LogTail } from "./log-tail";
import { testFolder } from "./test-folder";

test("lines come whole, once, and only those written since", () => {
  const file = join(testFolder(), "web.log");
  writeFileSync(file, "of an earlier start\n");
  const lines: string[] = [];
  const tail = new LogTail(file, (line) => lines.push(line));
  for (const text of ["first\nsec", "ond\n\n", "Asheron’s", " Call\nno end"]) {
    appendFileSync(file, text);
    tail.read();
  }
  expect(lines).toEqual(["first", "second", "", "Asheron’s Call"]);
  tail.close();
  expect(lines.at(-1)).toBe("no end");
});

test("a log never uses more than twice its limit, and no line is missed", () => {
  const folder = testFolder();
  const file = join(folder, "web.log");
  const lines: string[] = [];
  const tail = new LogTail(file, (line) => lines.push(line), 1_000);
  for (let line = 0; line < 500; line += 1) {
    appendFileSync(file, `line ${line}\n`);
    tail.read();
  }
  tail.close();
  expect(lines).toHaveLength(500);
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThan(1_020);
  const kept = readFileSync(`${file}.1`, "utf8") + readFileSync(file, "utf8");
  expect(kept.endsWith("line 498\nline 499\n")).toBe(true);
});

test("a line without end is passed on in pieces", () => {
  const file = join(testFolder(), "web.log");
  const lines: string[] = [];
  const tail = new LogTail(file, (line) => lines.push(line));
  appendFileSync(file, "x".repeat(200_000));
  tail.read();
  expect(lines.join("").length).toBeGreaterThan(100_000);
  tail.close();
  expect(lines.join("")).toHaveLength(200_000);
});
