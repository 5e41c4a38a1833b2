import { beforeEach, expect, test } from "vitest";
import { CHAT_LINES_MAX, ChatStore } from "./chat-store";
import type { ChatRow } from "./sources";

let chat: ChatStore;
beforeEach(() => {
  chat = new ChatStore();
});

const START = Date.parse("2026-11-22T20:50:54.000Z");

/** A line whose client has the right time. */
const hear = (row: ChatRow) => chat.add(row, Date.parse(row.timestamp));
const fill = (rows: readonly ChatRow[]) => chat.fill(rows, (row) => Date.parse(row.timestamp));

function line(text: string, name = "Larsson", afterMs = 0, color = 5) {
  return { timestamp: new Date(START + afterMs).toISOString(), character_name: name, color, text };
}
const texts = () => chat.lines.map(({ text }) => text);
const hearers = (at: number) => chat.lines[at]?.heardBy.map(({ name }) => name);

test("a guild line heard by several clients is one line", () => {
  hear(line("[General] hi", "Larsson", 0));
  hear(line("[General] hi", "Brynn", 180));
  hear(line("[General] hi", "Tova", 900));
  expect(texts()).toEqual(["[General] hi"]);
  expect(hearers(0)).toEqual(["Larsson", "Brynn", "Tova"]);
});

test("what a client says of its own character is the line that the others heard", () => {
  hear(line('[General] You say, "hi"', "Brynn", 0));
  hear(line('[General] Brynn says, "hi"', "Larsson", 40));
  expect(texts()).toEqual(['[General] Brynn says, "hi"']);
  expect(hearers(0)).toEqual(["Brynn", "Larsson"]);
});

test("words said again are heard again", () => {
  hear(line("You killed a Drudge", "Larsson", 0));
  hear(line("You killed a Drudge", "Larsson", 1_000));
  hear(line("[General] hi", "Larsson", 0));
  hear(line("[General] hi", "Brynn", 9_000));
  expect(chat.lines).toHaveLength(4);
});

test("the same words on another channel are another line", () => {
  hear(line("hi", "Larsson", 0, 2));
  hear(line("hi", "Brynn", 0, 3));
  expect(chat.lines).toHaveLength(2);
});

test("fetched lines and live lines that overlap appear once each, in order of time", () => {
  hear(line("three", "Larsson", 3_000));
  hear(line("three", "Brynn", 3_100));
  const rows = [
    line("three", "Brynn", 3_100),
    line("three", "Larsson", 3_000),
    line("two", "Larsson", 2_000),
    line("one", "Larsson", 1_000),
    line("one", "Larsson", 1_500),
  ];
  fill(rows);
  fill(rows);
  expect(texts()).toEqual(["one", "one", "two", "three"]);
  expect(hearers(3)).toEqual(["Larsson", "Brynn"]);
});

test("it holds two thousand lines and drops the oldest", () => {
  for (let n = 0; n < CHAT_LINES_MAX + 10; n++) hear(line(`line ${n}`, "Larsson", n));
  expect(chat.lines).toHaveLength(CHAT_LINES_MAX);
  expect(texts()[0]).toBe("line 10");
});

test("a late line takes its place by time", () => {
  hear(line("one", "Larsson", 1_000));
  hear(line("three", "Larsson", 3_000));
  hear(line("two", "Larsson", 2_000));
  expect(texts()).toEqual(["one", "two", "three"]);
});

test("clients whose clocks differ hear one line, and it stands where it was said", () => {
  const slow = line("[General] hi", "Larsson", -6_000);
  const fast = line("[General] hi", "Brynn", 600_000);
  hear(line("before", "Tova", -1_000));
  chat.add(slow, START);
  chat.add(fast, START + 200);
  hear(line("after", "Tova", 1_000));
  expect(texts()).toEqual(["before", "[General] hi", "after"]);
  expect(hearers(1)).toEqual(["Larsson", "Brynn"]);
  chat.fill([slow, fast], () => START);
  expect(chat.lines).toHaveLength(3);
});

test("words that were said twice are told apart by who heard them when", () => {
  for (const afterMs of [0, 3_000]) hear(line("[General] hi", "Larsson", afterMs));
  for (const afterMs of [200, 3_200]) hear(line("[General] hi", "Brynn", afterMs));
  expect(chat.lines.map(({ heardBy }) => heardBy.length)).toEqual([2, 2]);
});

test("lines that are held stay the same lines when others are fetched", () => {
  hear(line("two", "Larsson", 2_000));
  hear(line("three", "Larsson", 3_000));
  const held = chat.lines;
  fill([line("three", "Larsson", 3_000), line("two", "Brynn", 2_100), line("one", "Larsson", 1_000)]);
  expect(texts()).toEqual(["one", "two", "three"]);
  expect(chat.lines.slice(1).map(({ id }) => id)).toEqual(held.map(({ id }) => id));
  expect(chat.lines[2]).toBe(held[1]);
  expect(hearers(1)).toEqual(["Larsson", "Brynn"]);
});
