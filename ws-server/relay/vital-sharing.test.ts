import { describe, expect, it } from "vitest";
import { vitalSharingPeers } from "@/server/contract/http/vital-sharing";
import { type FakePlugin, shareWorld } from "./test/share-world";

const types = ({ heard }: FakePlugin) => heard.map(({ type }) => type);
const register = { type: "share_register", player_id: 7, tags: ["healer"] };
const vital = (health: number) => ({ type: "share_vital", health: { cur: health, max: 410 } });
const cast = (spell: number) => ({ type: "share_cast_attempt", spell_id: spell, target: 5, skill: 380 });

/** Two that share, and have heard of each other. */
function pair() {
  const world = shareWorld();
  const [larsson, erik] = [world.connect("Larsson"), world.connect("Erik")];
  world.send("Larsson", register);
  world.send("Erik", register);
  world.pass(1_000);
  for (const plugin of [larsson, erik]) plugin.writes = [];
  return { ...world, larsson, erik };
}

describe("who hears what", () => {
  it("a registration is answered with the others of the same server", () => {
    const { connect, send } = shareWorld();
    const [larsson] = [connect("Larsson"), connect("Erik"), connect("Ulf")];
    send("Erik", { ...register, server: "coldeve" });
    send("Ulf", { ...register, server: "Leafcull" });
    send("Larsson", register);
    expect(larsson.answers).toEqual([
      {
        type: "share_peers",
        peers: [
          {
            character_name: "Erik",
            player_id: 7,
            server: "coldeve",
            tags: ["healer"],
            last_seen: "2026-11-22T20:50:54.000Z",
          },
        ],
      },
    ]);
  });

  it("a frame reaches every other one of its server, whole, and never its sender", () => {
    const { connect, send, pass } = shareWorld();
    const plugins = ["Larsson", "Erik", "Ulf", "Sven"].map((name) => connect(name));
    for (const name of ["Larsson", "Erik", "Sven"]) send(name, register);
    send("Ulf", { ...register, server: "Leafcull" });
    pass(1_000);
    for (const plugin of plugins) plugin.writes = [];
    send("Larsson", { ...vital(400), nested: { of: ["its", "own"] }, unknown: null });
    pass(0);
    const [larsson, erik, ulf, sven] = plugins;
    expect(larsson?.heard).toEqual([]);
    expect(ulf?.heard).toEqual([]);
    expect(erik?.heard).toMatchObject([
      { type: "share_vital", health: { cur: 400, max: 410 }, nested: { of: ["its", "own"] }, unknown: null },
    ]);
    expect(sven?.heard).toEqual(erik?.heard);
  });

  it("whoever sends without having registered shares all the same", () => {
    const { connect, send, pass, sharing } = shareWorld();
    const [larsson, erik] = [connect("Larsson"), connect("Erik")];
    send("Larsson", vital(1));
    send("Erik", vital(2));
    pass(0);
    expect(types(larsson)).toEqual(["share_vital"]);
    expect(larsson.answers).toEqual([]);
    send("Larsson", cast(1));
    pass(100);
    expect(types(erik)).toContain("share_cast_attempt");
    expect(sharing.peerCount).toBe(2);
  });

  it("two characters on one socket hear neither themselves nor each other, and the rest once", () => {
    const { connect, send, pass } = shareWorld();
    const both = connect("Larsson", "Erik");
    const ulf = connect("Ulf");
    for (const name of ["Larsson", "Erik", "Ulf"]) send(name, register);
    pass(100);
    for (const plugin of [both, ulf]) plugin.writes = [];
    send("Larsson", cast(1));
    send("Ulf", cast(2));
    pass(100);
    expect(both.heard).toMatchObject([{ character_name: "Ulf" }]);
    expect(ulf.heard).toMatchObject([{ character_name: "Larsson" }]);
  });

  it("types that nobody knows are passed on like events", () => {
    const { send, pass, erik } = pair();
    for (let i = 0; i < 20; i++) send("Larsson", { type: "share_dance", step: i });
    pass(100);
    expect(erik.heard.map(({ step }) => step)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it("somebody who moves to another server is gone from the first", () => {
    const { send, pass, connect, erik } = pair();
    const ulf = connect("Ulf");
    send("Ulf", { ...register, server: "Leafcull" });
    send("Larsson", { ...vital(3), server: "Leafcull" });
    pass(100);
    expect(erik.heard).toMatchObject([{ type: "share_unregister", character_name: "Larsson", player_id: 7 }]);
    expect(types(ulf)).toEqual(["share_vital"]);
  });
});

describe("how often", () => {
  it("of forty readings a second five arrive, the newest last, and every cast between them in its order", async () => {
    const { send, pass, erik, metric } = pair();
    for (let i = 0; i < 120; i++) {
      send("Larsson", vital(i));
      send("Larsson", { type: "share_position", ns: i / 100, ew: 1 });
      if (i % 3 === 0) send("Larsson", cast(i));
      pass(25);
    }
    pass(300);
    const casts = erik.heard.filter(({ type }) => type === "share_cast_attempt");
    expect(casts.map(({ spell_id }) => spell_id)).toEqual(Array.from({ length: 40 }, (_, i) => i * 3));
    const vitals = erik.heard.filter(({ type }) => type === "share_vital");
    const positions = erik.heard.filter(({ type }) => type === "share_position");
    for (const readings of [vitals, positions]) {
      expect(readings.length).toBeGreaterThan(13);
      expect(readings.length).toBeLessThanOrEqual(16);
    }
    expect(vitals.at(-1)).toMatchObject({ health: { cur: 119 } });
    expect(await metric("frames_coalesced_total")).toBe(240 - vitals.length - positions.length);
  });

  it("a reading after a pause goes out at once", () => {
    const { send, pass, erik } = pair();
    send("Larsson", vital(1));
    pass(0);
    expect(erik.heard).toHaveLength(1);
    pass(200);
    send("Larsson", vital(2));
    pass(20);
    expect(erik.heard).toHaveLength(2);
  });

  it("peers do not wait for each other", () => {
    const { send, pass, larsson, erik } = pair();
    send("Larsson", vital(1));
    pass(20);
    send("Erik", vital(2));
    pass(20);
    expect(types(larsson)).toEqual(["share_vital"]);
    expect(types(erik)).toEqual(["share_vital"]);
  });

  it("what is read together goes out in one write a receiver", async () => {
    const { connect, send, pass } = shareWorld();
    const names = Array.from({ length: 30 }, (_, i) => `Larsson ${i}`);
    const plugins = names.map((name) => connect(name));
    for (const name of names) send(name, cast(1));
    pass(0);
    for (const plugin of plugins) {
      expect(plugin.writes).toHaveLength(1);
      expect(plugin.heard).toHaveLength(29);
    }
  });
});

describe("a plugin that does not read", () => {
  it("gets no readings, and every event", async () => {
    const { send, pass, erik, metric } = pair();
    erik.unreadBytes = 256 * 1024 + 1;
    send("Larsson", vital(1));
    send("Larsson", cast(1));
    pass(0);
    expect(types(erik)).toEqual(["share_cast_attempt"]);
    expect(await metric('frames_skipped_total{reason="slow"}')).toBe(1);
    erik.unreadBytes = 0;
    pass(200);
    send("Larsson", vital(2));
    pass(20);
    expect(types(erik)).toEqual(["share_cast_attempt", "share_vital"]);
  });

  it("is not written to in pieces larger than a quarter of a megabyte and a frame", () => {
    const { send, erik } = pair();
    for (let i = 0; i < 20; i++) send("Larsson", { ...cast(i), pad: "p".repeat(60_000) });
    expect(erik.writes.length).toBeGreaterThan(2);
    for (const { length } of erik.writes) expect(length).toBeLessThan((256 + 64) * 1024);
  });
});

describe("leaving", () => {
  it("an unregistration is passed on, once, and a reading that waited is not", () => {
    const { send, pass, erik, sharing } = pair();
    send("Larsson", vital(1));
    send("Larsson", vital(2));
    send("Larsson", { type: "share_unregister", words: "good night" });
    pass(1_000);
    expect(types(erik)).toEqual(["share_vital", "share_unregister"]);
    expect(erik.heard[1]).toMatchObject({ words: "good night" });
    send("Larsson", { type: "share_unregister" });
    pass(1_000);
    expect(erik.heard).toHaveLength(2);
    expect(sharing.list().peers.map(({ character_name }) => character_name)).toEqual(["Erik"]);
  });

  it("whoever is silent for thirty seconds is gone, and the others are told", () => {
    const { send, pass, erik, larsson, sharing, gone } = pair();
    pass(20_000);
    send("Erik", register);
    pass(9_001);
    sharing.checkSilence();
    pass(1_000);
    sharing.checkSilence();
    pass(100);
    expect(gone).toEqual(["Larsson"]);
    expect(erik.heard).toEqual([
      {
        type: "share_unregister",
        character_name: "Larsson",
        player_id: 7,
        server: "Coldeve",
        timestamp: "2026-11-22T20:51:24.001Z",
      },
    ]);
    larsson.writes = [];
    send("Erik", cast(1));
    pass(100);
    expect(larsson.heard).toEqual([]);
  });

  it("a socket that closes takes its characters with it", () => {
    const { pass, erik, larsson, sharing, owners } = pair();
    larsson.isOpen = false;
    sharing.disconnected(["Larsson"]);
    owners.delete("Larsson");
    pass(100);
    expect(types(erik)).toEqual(["share_unregister"]);
    expect(sharing.peerCount).toBe(1);
  });

  it("a frame of somebody whose socket is gone brings nobody back", async () => {
    const { send, owners, sharing, metric, larsson } = pair();
    sharing.disconnected(["Larsson"]);
    owners.delete("Larsson");
    send("Larsson", vital(1), larsson);
    expect(sharing.peerCount).toBe(1);
    expect(await metric('frames_skipped_total{reason="gone"}')).toBe(1);
  });
});

describe("a newer socket takes a character over", () => {
  it("the peer moves with it and is not unregistered", () => {
    const { connect, send, pass, erik, larsson, sharing } = pair();
    const newer = connect("Larsson");
    sharing.disconnected([]);
    send("Erik", cast(1));
    pass(100);
    expect(types(newer)).toEqual(["share_cast_attempt"]);
    expect(larsson.heard).toEqual([]);
    expect(erik.heard).toEqual([]);
  });

  it("what the older one still sends counts, and goes to neither of the two", () => {
    const { connect, send, pass, erik, larsson } = pair();
    const newer = connect("Larsson");
    send("Larsson", cast(1), larsson);
    pass(100);
    expect(types(erik)).toEqual(["share_cast_attempt"]);
    expect(larsson.heard).toEqual([]);
    expect(newer.heard).toEqual([]);
  });
});

describe("the list of peers", () => {
  it("shows the newest of everybody, as the contract says", () => {
    const { send, pass, sharing } = pair();
    pass(500);
    send("Larsson", vital(42));
    send("Larsson", vital(43));
    send("Larsson", { type: "share_position", ns: 1.5, ew: -2.5, heading: 90 });
    send("Larsson", { type: "share_items", items: [{ icon: 8291, name: "Prismatic Taper", count: 5 }] });
    const list = sharing.list();
    expect(vitalSharingPeers.parse(list)).toEqual(list);
    expect(list.peers).toMatchObject([
      { character_name: "Erik", vitals: null, position: null, items: [] },
      {
        character_name: "Larsson",
        player_id: 7,
        tags: ["healer"],
        connected_since: "2026-11-22T20:50:54.000Z",
        last_seen: "2026-11-22T20:50:55.500Z",
        vitals: { health_cur: 43, health_max: 410, mana_cur: null },
        position: { ns: 1.5, ew: -2.5, heading: 90 },
        items: [{ name: "Prismatic Taper", count: 5 }],
      },
    ]);
  });
});
