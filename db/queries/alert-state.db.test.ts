import { afterAll, beforeAll, expect, test } from "vitest";
import { idleAlert, packsAlert, suppliesAlert } from "@/server/detectors";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { secondsLater, telemetryEvent } from "@/server/test/events";
import { alertState } from "./alert-state";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("of each character and kind the newest alert that is not over, and how the open session used its tapers", async () => {
  const rest = { since: secondsLater(0), ew: 1, ns: 2, alertedAt: null };
  const reading = { timestamp: secondsLater(300), vt_state: "idle", kills: 0, ew: 1, ns: 2 };
  await writeBatch(database.db, {
    telemetry: [1500, 1400, 1450, 30].map((prismatic_taper_count, i) =>
      telemetryEvent({
        timestamp: secondsLater(2 * i),
        online_seconds: 60 + 2 * i,
        prismatic_taper_count,
        session_id: "s1",
      }),
    ),
    alerts: [
      idleAlert("Larsson", rest, reading),
      packsAlert("Larsson", 2, secondsLater(1)),
      packsAlert("Larsson", 1, secondsLater(2)),
      suppliesAlert("Erik", { tapers: 3, minutesLeft: null }, secondsLater(3)),
      suppliesAlert("Ulf", { tapers: 3, minutesLeft: null }, secondsLater(3)),
    ],
    alertEnds: [{ character_name: "Ulf", kind: "low_supplies", ended_at: secondsLater(9) }],
  });
  const { open, sessions } = await alertState(database.db);
  expect(open.map(({ character_name, kind, created_at }) => [character_name, kind, created_at])).toEqual([
    ["Erik", "low_supplies", secondsLater(3)],
    ["Larsson", "full_packs", secondsLater(2)],
    ["Larsson", "idle", secondsLater(300)],
  ]);
  expect(open.at(-1)?.details).toEqual({ since: secondsLater(0), vt_state: "idle", ew: 1, ns: 2 });
  expect(sessions).toEqual([
    {
      character_name: "Larsson",
      session_id: "s1",
      started_at: secondsLater(-60),
      last_seen_at: secondsLater(6),
      online_seconds: 66,
      tapers_used: 1520,
      tapers: 30,
      tapers_most: 1500,
    },
  ]);
});
