import { describe, expect, it } from "vitest";
import { UNKNOWN_PACKS, UNKNOWN_SUPPLIES } from "@/server/detectors";
import { createLocalBus, type Published } from "../bus/bus";
import { decodeFrame } from "../ingest/decode-frame";
import type { QueuedRow } from "../writer/row-queue";
import { Watch } from "./watch";
import type { Remembered } from "./watched-character";

const startMs = Date.parse("2026-11-22T12:00:00.000Z");
const at = (seconds: number) => new Date(startMs + seconds * 1000).toISOString();
const PLAYER = 1342283077;

function setUp({ recalled = true } = {}) {
  let time = 0;
  const rows: QueuedRow[] = [];
  const published: Published[] = [];
  const bus = createLocalBus((error) => {
    throw error;
  });
  bus.subscribe((message) => published.push(message));
  const clock = { now: () => startMs + time, monotonic: () => time };
  const watch = new Watch({
    idleStates: new Set(["idle"]),
    bus,
    writer: { append: (row) => void rows.push(row) },
    clock,
    onlineWindowMs: 30_000,
  });
  const recall = (known: [string, Partial<Remembered>][] = []) =>
    watch.recall(
      new Map(
        known.map(([name, fields]) => [
          name,
          {
            idle: null,
            supplies: UNKNOWN_SUPPLIES,
            packs: UNKNOWN_PACKS,
            ...fields,
          },
        ]),
      ),
      time,
    );
  if (recalled) recall();
  const send = (frame: object) => {
    const decoded = decodeFrame(JSON.stringify({ character_name: "Larsson", ...frame }), startMs + time);
    if (!decoded.ok) throw new Error(decoded.message);
    watch.see(decoded, time);
  };
  /** Telemetry every two seconds from now on; nothing else happens meanwhile. */
  const telemetry = (seconds: number, fields: object = {}) => {
    for (const end = time + seconds * 1000; time < end; time += 2_000) {
      watch.sweep(time);
      send({
        type: "telemetry",
        ew: 1,
        ns: 1,
        kills: 0,
        vt_state: "Idle",
        timestamp: at(time / 1000),
        ...fields,
      });
    }
  };
  /** What went to the writer since the last call. */
  const found = () =>
    rows
      .splice(0)
      .map(({ table, row }) =>
        table === "alerts" || table === "alertEnds" ? `${table} ${row.kind}` : table,
      );
  return {
    watch,
    send,
    telemetry,
    recall,
    found,
    published,
    rows,
    silence: (seconds: number) => {
      time += seconds * 1000;
      watch.sweep(time);
    },
  };
}

const items = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ Id: i + 1, ObjectClass: 6, IntValues: { 218103810: PLAYER } }));

describe("Watch", () => {
  it("tells of an idle character at once, and hands its alert to the writer", () => {
    const { telemetry, found, published } = setUp();
    telemetry(400);
    expect(found()).toEqual(["alerts idle"]);
    expect(published.map(({ json }) => JSON.parse(json))).toEqual([
      {
        type: "idle",
        character_name: "Larsson",
        timestamp: at(300),
        since: at(0),
        vt_state: "Idle",
        ew: 1,
        ns: 1,
      },
    ]);
    telemetry(2, { vt_state: "Combat" });
    expect(found()).toEqual(["alertEnds idle"]);
  });

  it("going offline ends a rest, and coming back begins another", () => {
    const { telemetry, found, rows, silence } = setUp();
    telemetry(302);
    found();
    silence(31);
    expect(rows).toMatchObject([{ table: "alertEnds", row: { kind: "idle", ended_at: at(300) } }]);
    found();
    telemetry(302);
    expect(found()).toEqual(["alerts idle"]);
  });

  it("an old recording alerts without telling anybody live", () => {
    const { send, published, found } = setUp();
    for (let second = 0; second <= 300; second += 2)
      send({ type: "telemetry", ew: 1, ns: 1, vt_state: "idle", timestamp: at(second - 7_200) });
    expect(found()).toEqual(["alerts idle"]);
    expect(published).toEqual([]);
  });

  it("low supplies are told once, across going offline and a new session", () => {
    const { telemetry, found, silence } = setUp();
    const tapers = (count: number, session_id = "s1") =>
      telemetry(2, { prismatic_taper_count: count, session_id, vt_state: "Combat" });
    tapers(60);
    tapers(49);
    silence(40);
    tapers(49);
    tapers(48, "s2");
    expect(found()).toEqual(["alerts low_supplies"]);
    tapers(500, "s2");
    expect(found()).toEqual(["alertEnds low_supplies"]);
  });

  it.each(["full_inventory", "inventory"])(
    "full packs are known from %s and followed by inventory_delta",
    (type) => {
      const { send, found } = setUp();
      send({ type: "inventory_delta", action: "add", item: items(1)[0] });
      send({ type, items: items(99) });
      expect(found()).toEqual([]);
      send({ type: "inventory_delta", action: "add", item: { ...items(1)[0], Id: 500 } });
      expect(found()).toEqual(["alerts full_packs"]);
      for (let id = 1; id <= 8; id++) send({ type: "inventory_delta", action: "remove", item_id: id });
      expect(found()).toEqual(["alertEnds full_packs"]);
    },
  );

  it("what is in the packs is forgotten when its character goes, what was told is not", () => {
    const { send, found, silence } = setUp();
    send({ type: "full_inventory", items: items(101) });
    expect(found()).toEqual(["alerts full_packs"]);
    silence(31);
    send({ type: "inventory_delta", action: "remove", item_id: 1 });
    send({ type: "full_inventory", items: items(100) });
    expect(found()).toEqual([]);
    send({ type: "full_inventory", items: items(50) });
    expect(found()).toEqual(["alertEnds full_packs"]);
  });

  it("full packs are told again after a clock was set back", () => {
    const { send, telemetry, found } = setUp();
    telemetry(2, { onlinetime: "00:00:00" });
    send({ type: "full_inventory", items: items(101), timestamp: at(2) });
    send({ type: "full_inventory", items: items(50), timestamp: at(4) });
    expect(found()).toEqual(["alerts full_packs", "alertEnds full_packs"]);
    telemetry(2, { onlinetime: "00:10:00", timestamp: at(600 - 3_600) });
    send({ type: "full_inventory", items: items(101), timestamp: at(602 - 3_600) });
    expect(found()).toEqual(["alerts full_packs"]);
  });

  it("an inventory beyond belief is not looked at", () => {
    const { send, found } = setUp();
    send({ type: "full_inventory", items: items(100) });
    found();
    send({ type: "full_inventory", items: items(3_000) });
    send({ type: "inventory_delta", action: "remove", item_id: 1 });
    expect(found()).toEqual([]);
  });

  it("stays bounded when somebody makes up names", () => {
    const { send, watch, silence } = setUp();
    for (let i = 0; i < 20_010; i++)
      send({ type: "telemetry", character_name: `made up ${i}`, ew: 1, ns: 1, vt_state: "x" });
    expect(watch.size).toEqual({ present: 20_000, away: 0, items: 0 });
    silence(31);
    for (let i = 0; i < 10; i++)
      send({ type: "full_inventory", character_name: `more ${i}`, items: items(100) });
    expect(watch.size).toEqual({ present: 10, away: 20_000, items: 1_000 });
    silence(31);
    expect(watch.size).toEqual({ present: 0, away: 20_000, items: 0 });
  }, 20_000);
});

describe("after a restart", () => {
  const rest = { since: at(-600), ew: 1, ns: 1, alertedAt: at(-600) };
  const idle = { rest, toldAt: at(-300) };
  const low = { ...UNKNOWN_SUPPLIES, low: true, alertedAt: at(-60) };
  const full = { full: true, alertedAt: at(-60) };

  it("what was told and is not over is not told again", () => {
    const { recall, telemetry, send, found } = setUp({ recalled: false });
    recall([["Larsson", { idle, supplies: low, packs: full }]]);
    telemetry(700, { prismatic_taper_count: 10 });
    send({ type: "full_inventory", items: items(101) });
    expect(found()).toEqual([]);
    telemetry(2, { ew: 5, prismatic_taper_count: 500 });
    send({ type: "full_inventory", items: items(1) });
    expect(found()).toEqual(["alertEnds idle", "alertEnds low_supplies", "alertEnds full_packs"]);
  });

  it("a session's rate goes on from what it had used", () => {
    const { recall, telemetry, found } = setUp({ recalled: false });
    const session = {
      session_id: "s1",
      online_seconds: 0,
      watchedSince: at(-600),
      count: 400,
      used: 600,
      hadSome: true,
    };
    recall([["Larsson", { supplies: { ...UNKNOWN_SUPPLIES, timestamp: at(-2), session } }]]);
    telemetry(2, { prismatic_taper_count: 399, session_id: "s1" });
    expect(found()).toEqual(["alerts low_supplies"]);
  });

  it("whoever does not come back has ended its rest", () => {
    const { recall, rows, found, silence } = setUp({ recalled: false });
    recall([["Larsson", { idle }]]);
    silence(30);
    expect(found()).toEqual([]);
    silence(1);
    expect(rows).toMatchObject([{ table: "alertEnds", row: { kind: "idle", ended_at: at(-300) } }]);
    found();
    silence(60);
    expect(found()).toEqual([]);
  });

  describe("while the database does not say what was told", () => {
    it.each<[string, [string, Partial<Remembered>][], string[]]>([
      [
        "nothing was: everything found meanwhile is told",
        [],
        ["alerts idle", "alerts low_supplies", "alerts full_packs"],
      ],
      ["all of it was: nothing is told twice", [["Larsson", { idle, supplies: low, packs: full }]], []],
      [
        "it was idle elsewhere: that is over, and this is told",
        [["Larsson", { idle: { ...idle, rest: { ...rest, ew: 9 } } }]],
        ["alertEnds idle", "alerts low_supplies", "alerts full_packs"],
      ],
    ])("%s", (_, known, expected) => {
      const { recall, telemetry, send, found, published } = setUp({ recalled: false });
      telemetry(2, { prismatic_taper_count: 60 });
      telemetry(400, { prismatic_taper_count: 10 });
      send({ type: "full_inventory", items: items(101) });
      expect(found()).toEqual([]);
      expect(published).toEqual([]);
      recall(known);
      expect(found().sort()).toEqual(expected.sort());
    });

    it("what was found long ago says when it was heard of, so that it is still told", () => {
      const { recall, telemetry, rows } = setUp({ recalled: false });
      telemetry(4_000);
      recall();
      expect(rows).toMatchObject([
        { table: "alerts", row: { kind: "idle", created_at: at(300), received_at: at(300) } },
      ]);
    });

    it("what is over again by then is not told", () => {
      const { recall, telemetry, found } = setUp({ recalled: false });
      telemetry(400);
      telemetry(2, { vt_state: "Combat" });
      expect(found()).toEqual(["alertEnds idle"]);
      recall([]);
      expect(found()).toEqual([]);
    });

    it("only the first answer counts", () => {
      const { recall, telemetry, found, watch } = setUp({ recalled: false });
      expect(watch.remembers).toBe(false);
      recall([]);
      expect(watch.remembers).toBe(true);
      recall([["Larsson", { idle }]]);
      telemetry(302);
      expect(found()).toEqual(["alerts idle"]);
    });
  });
});
