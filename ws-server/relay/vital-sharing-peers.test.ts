import { describe, expect, it } from "vitest";
import { shareEvent } from "./test/share-world";
import { SharePeers } from "./vital-sharing-peers";

const at = (monotonic: number) => ({ nowMs: 1_795_000_000_000 + monotonic, monotonic });
const vital = (name: string, fields: object = {}) => shareEvent(name, { type: "share_vital", ...fields });
const namesIn = (peers: SharePeers, room: string) =>
  [...peers.inRoom(room)].map((peer) => peer.character_name);

describe("SharePeers", () => {
  it("those on one game server share a room, letter case aside", () => {
    const peers = new SharePeers("Coldeve");
    peers.hear(vital("Larsson", { server: "Coldeve" }), at(0));
    peers.hear(vital("Erik", { server: "COLDEVE" }), at(0));
    peers.hear(vital("Ulf", { server: "Leafcull" }), at(0));
    peers.hear(vital("Sven", { server: null }), at(0));
    expect(namesIn(peers, "coldeve")).toEqual(["Larsson", "Erik", "Sven"]);
    expect(namesIn(peers, "leafcull")).toEqual(["Ulf"]);
  });

  it("a frame without a server belongs to the one its character has named", () => {
    const peers = new SharePeers("Coldeve");
    peers.hear(vital("Ulf", { server: "Leafcull" }), at(0));
    expect(peers.movesBy(vital("Ulf", { server: null }))).toBe(false);
    expect(peers.movesBy(vital("Ulf", { server: "Coldeve" }))).toBe(true);
  });

  it("what a frame leaves out stays known", () => {
    const peers = new SharePeers("Coldeve");
    peers.hear(shareEvent("Larsson", { type: "share_register", player_id: -1, tags: ["healer"] }), at(0));
    expect(peers.hear(vital("Larsson"), at(5_000))).toMatchObject({
      player_id: 0xffffffff,
      tags: ["healer"],
      connectedSinceMs: at(0).nowMs,
      lastSeenMs: at(5_000).nowMs,
    });
  });

  it("is silent after thirty seconds without a frame, not before", () => {
    const peers = new SharePeers("Coldeve");
    peers.hear(vital("Larsson"), at(0));
    peers.hear(vital("Erik"), at(10_000));
    expect(peers.silent(30_000)).toEqual([]);
    expect(peers.silent(30_001).map((peer) => peer.character_name)).toEqual(["Larsson"]);
    peers.remove("Larsson");
    expect(peers.silent(35_000)).toEqual([]);
    expect(peers.count).toBe(1);
  });

  it("takes so many on a server and so many in all, and those it knows always", () => {
    const peers = new SharePeers("Coldeve", { perServer: 2, all: 3, silenceMs: 1 });
    expect(peers.hear(vital("A"), at(0))).not.toBeNull();
    expect(peers.hear(vital("B"), at(0))).not.toBeNull();
    expect(peers.hear(vital("C"), at(0))).toBeNull();
    expect(peers.hear(vital("A"), at(0))).not.toBeNull();
    expect(peers.hear(vital("D", { server: "Leafcull" }), at(0))).not.toBeNull();
    expect(peers.hear(vital("E", { server: "Frostfell" }), at(0))).toBeNull();
    peers.remove("D");
    expect(peers.hear(vital("E", { server: "Frostfell" }), at(0))).not.toBeNull();
  });

  it("names on every object's chain are names like others", () => {
    const peers = new SharePeers("Coldeve");
    peers.hear(vital("__proto__", { server: "constructor" }), at(0));
    expect(namesIn(peers, "constructor")).toEqual(["__proto__"]);
    expect(peers.get("toString")).toBeUndefined();
  });
});
