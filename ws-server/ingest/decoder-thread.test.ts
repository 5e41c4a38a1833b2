import pino from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { type DecoderLimits, DecoderThread } from "./decoder-thread";

let decoder: DecoderThread;
const roomy: DecoderLimits = { heapMbMax: 512, decodeMsMax: 60_000, waitingBytesMax: 2 ** 30 };
const start = (limits?: DecoderLimits) => {
  decoder = new DecoderThread(pino({ level: "silent" }), limits);
};
afterEach(() => decoder.stop());

const nowMs = Date.parse("2026-11-22T20:50:54Z");
const decodeText = async (text: string) => (await decoder.decode(Buffer.from(text), nowMs)).frame;
const decode = (frame: object) => decodeText(JSON.stringify({ character_name: "Larsson", ...frame }));
const tiles = (count: number) => Array.from({ length: count }, (_, x) => ({ x, y: 0, env: 257, rot: 1 }));

describe("DecoderThread", () => {
  it("gives the same answers as decoding here", async () => {
    start();
    expect(await decode({ type: "chat", text: "hi", ack_id: 3 })).toMatchObject({
      ok: true,
      kind: "typed",
      event: { type: "chat", text: "hi" },
      ackId: 3,
    });
    expect(await decode({ type: "weather" })).toMatchObject({ ok: true, kind: "opaque", isKnownType: false });
    expect(await decode({ type: "death" })).toMatchObject({ ok: false, code: "reserved_type" });
  });

  it("says how long a frame took", async () => {
    start();
    const { tookMs } = await decoder.decode(
      Buffer.from('{"type":"chat","character_name":"A","text":"hi"}'),
      nowMs,
    );
    expect(tookMs).toBeGreaterThan(0);
  });

  it("hands a giant that is only passed on over as text, and of the object only its envelope", async () => {
    start();
    const objects = Array.from({ length: 5_000 }, (_, id) => ({
      id,
      name: `a creature called ${"x".repeat(90)}`,
    }));
    const frame = await decode({ type: "nearby_objects", objects });
    expect(frame).toMatchObject({ ok: true, kind: "opaque", isKnownType: true });
    if (!frame.ok) throw new Error(frame.message);
    expect(Object.keys(frame.event)).toEqual(["type", "character_name", "timestamp"]);
    expect(JSON.parse(frame.json).objects).toHaveLength(5_000);
  });

  it("hands a giant that is to be stored over as a whole", async () => {
    start();
    const z_levels = [{ z: 0, tiles: tiles(20_000) }];
    const frame = await decode({ type: "dungeon_map", landblock: "01AF", z_levels });
    expect(frame).toMatchObject({ ok: true, kind: "typed", event: { landblock: "01AF", z_levels } });
  });

  it("refuses millions of empty things by their number, before anything is made of them", async () => {
    start();
    const bomb = `{"type":"full_inventory","character_name":"A","items":[${"{},".repeat(5_000_000)}{}]}`;
    expect(await decodeText(bomb)).toEqual({
      ok: false,
      code: "invalid",
      message: "more than 2,000,000 values in one frame: send less at once",
    });
  });
});

/** Within all limits of the contract, and more than a small thread can take. */
const nested = `${"[".repeat(29)}${"]".repeat(29)},`;
const heavy = `{"type":"full_inventory","character_name":"A","items":[],"x":[${nested.repeat(62_000)}0]}`;

describe("a frame that the thread dies of", () => {
  it.each<[string, DecoderLimits, RegExp]>([
    ["takes too much memory", { ...roomy, heapMbMax: 64 }, /too large or too complex.*memory/],
    ["takes too long", { ...roomy, decodeMsMax: 150 }, /too large or too complex.*too long/],
  ])("%s: it alone is refused, those behind it are read", async (_, limits, message) => {
    start(limits);
    // The first frame finds code that has never run.
    await decode({ type: "chat", text: "zero" });
    const [refused, ...others] = await Promise.all([
      decoder.decode(Buffer.from(heavy), nowMs),
      decode({ type: "chat", text: "one" }),
      decode({ type: "chat", text: "two" }),
    ]);
    expect(refused.frame).toMatchObject({
      ok: false,
      code: "invalid",
      message: expect.stringMatching(message),
    });
    expect(refused.tookMs).toBeGreaterThan(1);
    expect(others).toMatchObject([{ event: { text: "one" } }, { event: { text: "two" } }]);
  });
});

it("what waits is bounded: the rest is to be sent again, and is taken once there is room", async () => {
  const frame = (text: string) => Buffer.from(JSON.stringify({ type: "chat", character_name: "A", text }));
  const large = frame("x".repeat(1_000));
  start({ ...roomy, waitingBytesMax: 2 * large.length });
  const answers = await Promise.all([1, 2, 3, 4].map(() => decoder.decode(large, nowMs)));
  expect(answers.map((answer) => (answer.frame.ok ? "read" : answer.frame.code))).toEqual([
    "read",
    "read",
    "read",
    "rate_limited",
  ]);
  expect((await decoder.decode(large, nowMs)).frame.ok).toBe(true);
});

it("stopping refuses what is not decoded at once, and whatever comes after", async () => {
  start();
  const answers = [heavy, heavy, "{}"].map(decodeText);
  await Promise.all([decoder.stop(), ...answers]);
  for (const answer of [...answers, decode({ type: "chat", text: "hi" })])
    expect(await answer).toMatchObject({ ok: false, message: "the server restarts: send it again" });
});
