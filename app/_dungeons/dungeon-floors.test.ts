import { TRPCClientError } from "@trpc/client";
import { beforeEach, expect, test, vi } from "vitest";
import type { LiveFrame } from "@/app/_live/frames";
import type { Listener } from "@/app/_live/listeners";
import { type AskDungeon, DungeonFloors } from "./dungeon-floors";

const levels = [{ z: 0, tiles: [{ x: 0, y: 0, env: 257, rot: 0 }] }];
const told = (landblock: string, name: string): LiveFrame => ({
  type: "dungeon_map",
  character_name: "Larsson",
  timestamp: "2026-11-22T20:50:54.000Z",
  landblock,
  name,
  z_levels: levels,
  seq: 1,
});

const ask = vi.fn<AskDungeon>();
const listen = vi.fn<(listener: Listener) => () => void>();
const stopped = vi.fn<() => void>();
let floors: DungeonFloors;
let release: () => void;
beforeEach(() => {
  listen.mockReset();
  listen.mockReturnValue(stopped);
  stopped.mockReset();
  ask.mockReset();
  ask.mockResolvedValue({ name: "Arwic Mines", z_levels: levels });
  floors = new DungeonFloors(ask);
  release = floors.hold(listen);
});

/** The stream, as the world tells it. */
function stream(): Listener {
  const [call] = listen.mock.lastCall ?? [];
  if (!call) throw new Error("nobody listens");
  return call;
}

const nameOf = (landblock: string) => {
  const read = floors.get(landblock);
  return read.kind === "known" ? read.dungeon.name : read.kind;
};

test("a plan is asked for once, however often it is wanted", async () => {
  floors.want("01EF");
  floors.want("01EF");
  expect(nameOf("01EF")).toBe("loading");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("Arwic Mines"));
  floors.want("01EF");
  expect(ask).toHaveBeenCalledTimes(1);
});

test("one that no plugin has told comes with the stream, once one does", async () => {
  const notFound = new TRPCClientError("no map", {
    result: { error: { data: { httpStatus: 404, code: "NOT_FOUND" } } },
  });
  ask.mockRejectedValue(notFound);
  floors.want("01EF");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("missing"));
  stream().onEvent(told("01EF", "Told just now"), false);
  expect(nameOf("01EF")).toBe("Told just now");
});

test("what nobody looks at is not kept", () => {
  stream().onEvent(told("0002", "Elsewhere"), false);
  expect(nameOf("0002")).toBe("loading");
});

test("a failure is said, and another try helps", async () => {
  ask.mockRejectedValueOnce(new Error("no line"));
  floors.want("01EF");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("failed"));
  floors.retry("01EF");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("Arwic Mines"));
});

test("after a gap in the stream everything is asked for anew, and what is known stays until then", async () => {
  floors.want("01EF");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("Arwic Mines"));
  ask.mockRejectedValueOnce(new Error("no line"));
  stream().onMissed?.();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  expect(nameOf("01EF")).toBe("Arwic Mines");
});

test("the stream is listened to once, as long as anybody shows floors", () => {
  const other = floors.hold(listen);
  expect(listen).toHaveBeenCalledTimes(1);
  release();
  release();
  expect(stopped).not.toHaveBeenCalled();
  other();
  expect(stopped).toHaveBeenCalledTimes(1);
});

test("what may have changed while nobody listened is asked for again when it is wanted", async () => {
  floors.want("01EF");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("Arwic Mines"));
  release();
  ask.mockResolvedValue({ name: "Dug anew", z_levels: levels });
  floors.hold(listen);
  floors.want("01EF");
  expect(nameOf("01EF")).toBe("Arwic Mines");
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("Dug anew"));
});

test("an answer that was under way while the stream told the plan does not take it back", async () => {
  let answer: (plan: { name: string; z_levels: unknown }) => void = () => expect.fail("nobody has asked");
  ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  floors.want("01EF");
  stream().onEvent(told("01EF", "Told just now"), false);
  answer({ name: "Of yesterday", z_levels: levels });
  await new Promise((resolve) => setTimeout(resolve));
  expect(nameOf("01EF")).toBe("Told just now");
});

test("of two questions the later one is answered", async () => {
  const answers: ((plan: { name: string; z_levels: unknown }) => void)[] = [];
  ask.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  floors.want("01EF");
  stream().onMissed?.();
  answers[1]?.({ name: "Asked last", z_levels: levels });
  await vi.waitFor(() => expect(nameOf("01EF")).toBe("Asked last"));
  answers[0]?.({ name: "Asked first", z_levels: levels });
  await new Promise((resolve) => setTimeout(resolve));
  expect(nameOf("01EF")).toBe("Asked last");
});
