import pino from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { DecoderThread } from "./decoder-thread";

const decoder = new DecoderThread(pino({ level: "silent" }));
afterEach(() => decoder.stop());

const nowMs = Date.parse("2026-11-22T20:50:54Z");
const decode = (frame: object) =>
  decoder.decode(Buffer.from(JSON.stringify({ character_name: "Larsson", ...frame })), nowMs);
const tiles = (count: number) => Array.from({ length: count }, (_, x) => ({ x, y: 0, env: 257, rot: 1 }));

describe("DecoderThread", () => {
  it("gives the same answers as decoding here", async () => {
    expect(await decode({ type: "chat", text: "hi", ack_id: 3 })).toMatchObject({
      ok: true,
      kind: "typed",
      event: { type: "chat", text: "hi" },
      ackId: 3,
    });
    expect(await decode({ type: "weather" })).toMatchObject({ ok: true, kind: "opaque", isKnownType: false });
    expect(await decode({ type: "death" })).toMatchObject({ ok: false, code: "reserved_type" });
  });

  it("hands a giant that is only passed on over as text, and of the object only its envelope", async () => {
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
    const z_levels = [{ z: 0, tiles: tiles(20_000) }];
    const frame = await decode({ type: "dungeon_map", landblock: "01AF", z_levels });
    expect(frame).toMatchObject({ ok: true, kind: "typed", event: { landblock: "01AF", z_levels } });
  });

  it("refuses frames when it dies over them, and lives again", async () => {
    const lost = decode({ type: "quest" });
    await decoder.stop();
    expect(await lost).toMatchObject({ ok: false, code: "invalid" });
    expect(await decode({ type: "quest" })).toMatchObject({ ok: true });
  });
});
