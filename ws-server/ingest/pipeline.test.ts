import { describe, expect, it } from "vitest";
import { PLUGIN_MESSAGES } from "@/server/contract";
import { createLocalBus, type Published } from "../bus/bus";
import { LiveState } from "../live-state/live-state";
import type { QueuedRow } from "../writer/row-queue";
import { decodeFrame } from "./decode-frame";
import { Pipeline } from "./pipeline";

const startMs = Date.parse("2026-11-22T20:50:54.000Z");

function setUp() {
  let time = 0;
  const published: Published[] = [];
  const rows: QueuedRow[] = [];
  const bus = createLocalBus((error) => {
    throw error;
  });
  bus.subscribe((message) => published.push(message));
  const pipeline = new Pipeline({
    liveState: new LiveState(),
    bus,
    watch: { see: () => undefined },
    writer: { append: (row) => rows.push(row) },
    clock: { now: () => startMs + time, monotonic: () => time },
  });
  const take = (frame: object, onSafe?: () => void) => {
    const text = JSON.stringify({ character_name: "Larsson", ...frame });
    const decoded = decodeFrame(text, startMs + time);
    if (!decoded.ok) throw new Error(decoded.message);
    pipeline.accept(decoded, onSafe);
    return decoded;
  };
  return { take, published, rows, advance: (ms: number) => (time += ms) };
}

describe("Pipeline", () => {
  it.each(PLUGIN_MESSAGES.map(({ type, sample }) => ({ type, sample })))(
    "$type is published once",
    ({ sample }) => {
      const { take, published } = setUp();
      take(sample);
      expect(published.filter(({ event }) => event.type === sample.type)).toHaveLength(1);
    },
  );

  it("what is written out has nothing that only the row has", () => {
    const { take, published, rows } = setUp();
    take({ type: "telemetry", ew: 1, ns: 2 });
    expect(rows).toMatchObject([
      { table: "telemetry", row: { ew: 1, received_at: "2026-11-22T20:50:54.000Z" } },
    ]);
    expect(published.map(({ json }) => json).join()).not.toContain("received_at");
  });

  it("a row is safe when the writer says so, everything else at once", () => {
    const { take, rows } = setUp();
    const safe: string[] = [];
    take({ type: "chat", text: "hi" }, () => safe.push("chat"));
    take({ type: "nearby_objects" }, () => safe.push("radar"));
    expect(safe).toEqual(["radar"]);
    rows[0]?.onStored?.();
    expect(safe).toEqual(["radar", "chat"]);
  });

  it("a registration is safe when its row is", () => {
    const { take, rows } = setUp();
    let safe = false;
    take({ type: "register", version: "4.1.0" }, () => (safe = true));
    expect(safe).toBe(false);
    rows[0]?.onStored?.();
    expect(safe).toBe(true);
  });

  it("a row weighs what its event does, not what was sent: absent counters are nulls in it", () => {
    const { take, rows } = setUp();
    const monsters = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`m${i}`, { offense: { magic: { fire: { crits: 1 } } } }]),
    );
    const frame = { type: "combat_stats", session: { monsters } };
    const { json } = take(frame);
    expect(json.length).toBeGreaterThan(3 * JSON.stringify(frame).length);
    expect(rows[0]?.bytes).toBeGreaterThan(json.length);
  });

  it("notes a character whose frames are not stored once a minute, and every registration", () => {
    const { take, rows, advance } = setUp();
    for (let i = 0; i < 10; i++) take({ type: "nearby_objects" });
    expect(rows).toHaveLength(1);
    advance(60_000);
    take({ type: "nearby_objects" });
    expect(rows).toHaveLength(2);
    take({ type: "register", version: "4.1.0", char_tag: "main" });
    take({ type: "register", version: "4.1.0" });
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatchObject({ table: "seen", row: { plugin_version: "4.1.0", char_tag: "main" } });
  });

  it("says who came before the event that shows it", () => {
    const { take, published } = setUp();
    take({ type: "telemetry", ew: 1, ns: 2 });
    take({ type: "telemetry", ew: 1, ns: 2 });
    expect(published.map(({ event }) => event.type)).toEqual(["player_online", "telemetry", "telemetry"]);
  });
});
