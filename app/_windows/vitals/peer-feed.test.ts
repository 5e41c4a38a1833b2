import { describe, expect, test } from "vitest";
import { CharacterStore } from "@/app/_live/character-store";
import { telemetry, vitals } from "@/app/_live/test/frames";
import { ManualClock } from "@/app/_live/test/manual-clock";
import type { VitalsEvent } from "@/server/contract";
import type { VitalSharingPeer } from "@/server/contract/http/vital-sharing";
import { shareEvent } from "@/server/figures/test/share-event";
import { PeerFeed, type PeerScope } from "./peer-feed";
import { peerOrder } from "./peer-order";
import { VITALS } from "./peer-reading";

const START = Date.parse("2026-11-22T20:50:54.000Z");
const scope: PeerScope = { who: "sharing", limit: { percent: 40, watched: VITALS } };

function feedWorld(wanted: PeerScope = scope) {
  const clock = new ManualClock();
  const bornMs = clock.now();
  const characters = new CharacterStore();
  const connection: { disconnectedAtMs: number | null } = { disconnectedAtMs: null };
  const said: string[] = [];
  const strangers = { count: 0 };
  const feed = new PeerFeed(
    {
      world: {
        clock,
        characters,
        connection,
        serverTime: { toLocal: (epochMs) => bornMs + epochMs - START },
        takenAtMs: () => clock.now(),
      },
      say: (sentence) => said.push(sentence),
      onStranger: () => {
        strangers.count++;
      },
    },
    wanted,
  );
  let seq = 0;
  const now = () => START + clock.now() - bornMs;
  const share = (name: string, fields: object) =>
    feed.hear({ ...shareEvent(name, fields, now()), seq: ++seq }, false);
  const health = (name: string, cur: number) =>
    share(name, { type: "share_vital", health: { cur, max: 100 } });
  const plays = (name: string) => {
    const event = telemetry({ character_name: name });
    characters.telemetry(event, clock.now(), clock.now());
    feed.hear({ ...event, seq: ++seq }, false);
  };
  const fares = (name: string, fields: Partial<VitalsEvent>) => {
    const event = vitals({ character_name: name, ...fields });
    characters.vitals(event, clock.now(), clock.now());
    feed.hear({ ...event, seq: ++seq }, false);
  };
  /** The world goes on: a beat each second. */
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.advance(1_000);
      feed.beat();
    }
  };
  const order = () => peerOrder(feed.rows.values(), null);
  return { clock, characters, connection, feed, said, strangers, share, health, plays, fares, pass, order };
}

function listed(name: string, fields: Partial<VitalSharingPeer> = {}): VitalSharingPeer {
  return {
    character_name: name,
    player_id: 1,
    server: "Coldeve",
    tags: ["healers"],
    connected_since: new Date(START).toISOString(),
    last_seen: new Date(START).toISOString(),
    vitals: null,
    position: null,
    items: [],
    ...fields,
  };
}

describe("rows", () => {
  test("who is low goes up after a second, and down again after three of being well", () => {
    const { health, clock, order, said } = feedWorld();
    for (const name of ["Anna", "Bo", "Cid"]) health(name, 100);
    health("Cid", 20);
    expect(order()).toEqual(["Anna", "Bo", "Cid"]);
    clock.advance(999);
    expect(order()).toEqual(["Anna", "Bo", "Cid"]);
    clock.advance(1);
    expect(order()).toEqual(["Cid", "Anna", "Bo"]);
    expect(said).toEqual(["Cid is low: health 20 percent"]);
    health("Cid", 90);
    clock.advance(2_999);
    expect(order()).toEqual(["Cid", "Anna", "Bo"]);
    clock.advance(1);
    expect(order()).toEqual(["Anna", "Bo", "Cid"]);
    expect(said.at(-1)).toBe("Cid is well again");
  });

  test("those that are low keep their places among each other while it gets worse", () => {
    const { health, clock, order } = feedWorld();
    for (const name of ["Anna", "Bo"]) health(name, 100);
    health("Bo", 30);
    clock.advance(1_500);
    health("Anna", 10);
    clock.advance(1_500);
    expect(order()).toEqual(["Bo", "Anna"]);
    health("Anna", 1);
    clock.advance(1_500);
    expect(order()).toEqual(["Bo", "Anna"]);
  });

  test("whoever is found low counts at once, and a changed limit is no news", () => {
    const { health, feed, order, said, clock } = feedWorld();
    health("Anna", 50);
    health("Bo", 20);
    expect(order()).toEqual(["Bo", "Anna"]);
    feed.setScope({ ...scope, limit: { percent: 60, watched: ["mana"] } });
    expect(order()).toEqual(["Anna", "Bo"]);
    clock.advance(5_000);
    expect(said).toEqual([]);
  });

  test("who has telemetry is stale after three of its intervals, who only shares after fifteen seconds", () => {
    const { health, plays, pass, feed } = feedWorld();
    health("Anna", 100);
    plays("Bo");
    health("Bo", 100);
    pass(6);
    expect(feed.rows.get("Bo")?.state).toBe("stale");
    expect(feed.rows.get("Anna")?.state).toBe("live");
    pass(9);
    expect(feed.rows.get("Anna")?.state).toBe("stale");
    pass(15);
    expect(feed.rows.get("Anna")?.state).toBe("offline");
  });

  test("a silent one keeps its place, the gone come last", () => {
    const { health, share, plays, pass, order, feed } = feedWorld();
    for (const name of ["Anna", "Bo", "Cid"]) plays(name);
    for (const name of ["Anna", "Bo", "Cid"]) health(name, name === "Cid" ? 10 : 100);
    pass(8);
    expect(order()).toEqual(["Cid", "Anna", "Bo"]);
    plays("Anna");
    share("Anna", { type: "share_unregister" });
    expect(feed.rows.get("Anna")?.state).toBe("left");
    expect(order()).toEqual(["Cid", "Bo", "Anna"]);
  });

  test("nobody goes silent only because the page hears nothing", () => {
    const { plays, health, pass, feed, connection, clock } = feedWorld();
    plays("Anna");
    health("Anna", 100);
    connection.disconnectedAtMs = clock.now();
    pass(120);
    expect(feed.rows.get("Anna")?.state).toBe("stale");
  });

  test("newer vitals count, whether shared or not", () => {
    const { plays, health, fares, clock, feed } = feedWorld();
    plays("Anna");
    health("Anna", 100);
    clock.advance(500);
    fares("Anna", { health_percentage: 30, mana_percentage: 77 });
    expect(feed.rows.get("Anna")?.reading.vitals?.health.percent).toBe(30);
    clock.advance(500);
    health("Anna", 60);
    const now = feed.rows.get("Anna")?.reading.vitals;
    expect(now?.health.percent).toBe(60);
    // Sharing said nothing of mana.
    expect(now?.mana.percent).toBe(77);
  });
});

describe("the list of the server", () => {
  test("fills in what the stream has not told, and takes nothing newer away", () => {
    const { feed, health, pass } = feedWorld();
    pass(1);
    health("Anna", 55);
    const vitals = {
      health_cur: 1,
      health_max: 100,
      stamina_cur: 1,
      stamina_max: 1,
      mana_cur: 1,
      mana_max: 1,
    };
    const items = [{ icon: 1, name: "Prismatic Taper", count: 12 }];
    feed.fill([listed("Anna", { vitals, items }), listed("Bo", { vitals })]);
    expect(feed.rows.get("Anna")?.reading).toMatchObject({ tags: ["healers"], items });
    expect(feed.rows.get("Anna")?.reading.vitals?.health.percent).toBe(55);
    expect(feed.rows.get("Bo")?.reading.vitals?.health.percent).toBe(1);
  });

  test("is asked for when the stream tells of somebody new, once", () => {
    const { health, strangers } = feedWorld();
    health("Anna", 55);
    health("Anna", 54);
    expect(strangers.count).toBe(1);
  });

  test("says who is there no more, and an old one brings nobody back", () => {
    const { feed, health, share, pass } = feedWorld();
    health("Anna", 100);
    health("Bo", 100);
    pass(7);
    feed.fill([listed("Bo", { last_seen: new Date(START + 7_000).toISOString() })]);
    expect(feed.rows.get("Anna")?.state).toBe("offline");
    share("Bo", { type: "share_unregister" });
    feed.fill([listed("Bo", { last_seen: new Date(START + 5_000).toISOString() })]);
    expect(feed.rows.get("Bo")?.state).toBe("offline");
    pass(1);
    health("Bo", 100);
    expect(feed.rows.get("Bo")?.state).toBe("live");
  });

  test("whoever left is forgotten in the end", () => {
    const { health, share, pass, feed } = feedWorld();
    health("Anna", 100);
    share("Anna", { type: "share_unregister" });
    pass(602);
    expect(feed.rows.size).toBe(0);
  });
});

test("everybody online can be shown, whether they share or not", () => {
  const { plays, feed, order } = feedWorld({ ...scope, who: "everybody" });
  plays("Anna");
  plays("Bo");
  expect(order()).toEqual(["Anna", "Bo"]);
  feed.setScope(scope);
  expect(order()).toEqual([]);
});
