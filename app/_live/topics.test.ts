import { beforeEach, expect, test, vi } from "vitest";
import { ManualClock } from "./test/manual-clock";
import { type TopicName, Topics } from "./topics";

let clock: ManualClock;
let topics: Topics;
let subscribed: string[];
let fail: boolean;
const loads = { characters: 0, chat: 0, heat: 0 };

beforeEach(() => {
  clock = new ManualClock();
  subscribed = [];
  fail = false;
  loads.characters = loads.chat = loads.heat = 0;
  const load = (name: keyof typeof loads) => () => {
    loads[name]++;
    return fail ? Promise.reject(new Error("away")) : Promise.resolve();
  };
  const nothing = { types: [] };
  topics = new Topics({
    clock,
    topics: {
      characters: { types: ["telemetry", "vitals"], load: load("characters"), tolerableMs: 10_000 },
      trails: nothing,
      portals: nothing,
      heat: { types: [], load: load("heat"), refreshMs: 60_000 },
      deaths: nothing,
      rares: nothing,
      chat: { types: ["chat"], load: load("chat") },
      server: nothing,
      events: nothing,
      inventories: nothing,
    },
    subscribe: (types) => subscribed.push(types.join()),
    changed: () => undefined,
  });
});

const ready = (name: TopicName) => vi.waitFor(() => expect(topics.status(name)).toBe("ready"));

test("a topic is subscribed and fetched once, however many windows show it", async () => {
  const one = topics.use("chat");
  const two = topics.use("chat");
  clock.advance(0);
  await ready("chat");
  expect(loads.chat).toBe(1);
  expect(subscribed).toEqual(["chat"]);
  one();
  one();
  clock.advance(10_000);
  expect(topics.status("chat")).toBe("ready");
  two();
  clock.advance(10_000);
  expect(topics.status("chat")).toBe("unused");
  expect(subscribed).toEqual(["chat", ""]);
});

test("closing and opening a window within five seconds costs nothing", async () => {
  topics.use("chat")();
  clock.advance(0);
  await ready("chat");
  clock.advance(3_000);
  topics.use("chat");
  clock.advance(10_000);
  expect(loads.chat).toBe(1);
  expect(subscribed).toEqual(["chat"]);
});

test("what came with the page is not fetched again, unless it is too old when the stream opens", async () => {
  topics.use("characters");
  topics.loaded("characters", clock.now());
  clock.advance(5_000);
  await topics.refresh();
  expect(loads.characters).toBe(0);
  clock.advance(6_000);
  await topics.refresh();
  expect(loads.characters).toBe(1);
});

test("a failed load says so and is tried again", async () => {
  fail = true;
  topics.use("chat");
  clock.advance(0);
  await vi.waitFor(() => expect(topics.status("chat")).toBe("failed"));
  fail = false;
  clock.advance(2_000);
  await ready("chat");
  expect(loads.chat).toBe(2);
});

test("a topic without a stream is fetched again while it is in use", async () => {
  const end = topics.use("heat");
  clock.advance(0);
  await ready("heat");
  clock.advance(60_000);
  await vi.waitFor(() => expect(loads.heat).toBe(2));
  await ready("heat");
  end();
  clock.advance(300_000);
  expect(loads.heat).toBe(2);
});

test("after a gap everything in use is fetched anew", async () => {
  topics.use("characters");
  topics.use("chat");
  clock.advance(0);
  await ready("chat");
  await topics.reload();
  expect(loads).toEqual({ characters: 2, chat: 2, heat: 0 });
});
