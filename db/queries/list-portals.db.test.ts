import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, portalEvent, secondsLater } from "@/server/test/events";
import { listPortals } from "./list-portals";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

const now = new Date(secondsLater(600));

test("listPortals gives what was seen within the hour, by name", async () => {
  const seen = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000).toISOString();
  await writeBatch(database.db, {
    portals: [
      portalEvent({ portal_name: "Open", timestamp: seen(59) }),
      portalEvent({ portal_name: "Closed", timestamp: seen(61) }),
      portalEvent({ portal_name: "Fresh", timestamp: seen(1), z: null }),
    ],
  });
  const portals = await listPortals(database.db, { now });
  expect(portals.map((portal) => portal.portal_name)).toEqual(["Fresh", "Open"]);
  expect(portals[0]).toEqual({
    portal_name: "Fresh",
    ns: 42.3,
    ew: 33.5,
    z: null,
    discovered_by: "Larsson",
    discovered_at: seen(1),
    last_seen_at: seen(1),
  });
});

test("sightings of several characters leave the same portal in whatever order they arrive", async () => {
  const sighting = (character_name: string, seconds: number, ew: number) =>
    portalEvent({ portal_name: "Shared", character_name, timestamp: secondsLater(seconds), ew, ns: 10 });
  const sightings = [sighting("Ulf", 60, 20.01), sighting("Erik", 30, 20.03), sighting("Axel", 30, 19.98)];
  for (const order of [sightings, [...sightings].reverse()]) {
    await database.db.sql`delete from portals`;
    for (const portal of order) await writeBatch(database.db, { portals: [portal] });
    const [portal] = await listPortals(database.db, { now });
    expect(portal).toMatchObject({
      discovered_by: "Axel",
      ew: 19.98,
      discovered_at: secondsLater(30),
      last_seen_at: secondsLater(60),
    });
  }
});
