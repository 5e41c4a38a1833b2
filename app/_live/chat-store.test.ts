import { beforeEach, expect, test } from "vitest";
import { CHAT_LINES_MAX, ChatStore } from "./chat-store";

let chat: ChatStore;
beforeEach(() => {
  chat = new ChatStore();
});

const START = Date.parse("2026-11-22T20:50:54.000Z");

function line(text: string, name = "Larsson", afterMs = 0, color = 5) {
  return { timestamp: new Date(START + afterMs).toISOString(), character_name: name, color, text };
}
const texts = () => chat.lines.map(({ text }) => text);
const hearers = (at: number) => chat.lines[at]?.heardBy.map(({ name }) => name);

test("a guild line heard by several clients is one line", () => {
  chat.add(line("[General] hi", "Larsson", 0));
  chat.add(line("[General] hi", "Brynn", 180));
  chat.add(line("[General] hi", "Tova", 900));
  expect(texts()).toEqual(["[General] hi"]);
  expect(hearers(0)).toEqual(["Larsson", "Brynn", "Tova"]);
});

test("what a client says of its own character is the line that the others heard", () => {
  chat.add(line('[General] You say, "hi"', "Brynn", 0));
  chat.add(line('[General] Brynn says, "hi"', "Larsson", 40));
  expect(texts()).toEqual(['[General] Brynn says, "hi"']);
  expect(hearers(0)).toEqual(["Brynn", "Larsson"]);
});

test("words said again are heard again", () => {
  chat.add(line("You killed a Drudge", "Larsson", 0));
  chat.add(line("You killed a Drudge", "Larsson", 1_000));
  chat.add(line("[General] hi", "Larsson", 0));
  chat.add(line("[General] hi", "Brynn", 9_000));
  expect(chat.lines).toHaveLength(4);
});

test("the same words on another channel are another line", () => {
  chat.add(line("hi", "Larsson", 0, 2));
  chat.add(line("hi", "Brynn", 0, 3));
  expect(chat.lines).toHaveLength(2);
});

test("fetched lines and live lines that overlap appear once each, in order of time", () => {
  chat.add(line("three", "Larsson", 3_000));
  chat.add(line("three", "Brynn", 3_100));
  const rows = [
    line("three", "Brynn", 3_100),
    line("three", "Larsson", 3_000),
    line("two", "Larsson", 2_000),
    line("one", "Larsson", 1_000),
    line("one", "Larsson", 1_500),
  ];
  chat.fill(rows);
  chat.fill(rows);
  expect(texts()).toEqual(["one", "one", "two", "three"]);
  expect(hearers(3)).toEqual(["Larsson", "Brynn"]);
});

test("it holds two thousand lines and drops the oldest", () => {
  for (let n = 0; n < CHAT_LINES_MAX + 10; n++) chat.add(line(`line ${n}`, "Larsson", n));
  expect(chat.lines).toHaveLength(CHAT_LINES_MAX);
  expect(texts()[0]).toBe("line 10");
});

test("a late line takes its place by time", () => {
  chat.add(line("one", "Larsson", 1_000));
  chat.add(line("three", "Larsson", 3_000));
  chat.add(line("two", "Larsson", 2_000));
  expect(texts()).toEqual(["one", "two", "three"]);
});
