import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootWsServer, TEST_SECRETS, type TestServer } from "@/ws-server/test/server";
import { recordedFigures } from "./recorded-figures";
import { type ReplayOptions, type ReplayTotals, replay } from "./replay";

const FILE = join(import.meta.dirname, "../../server/contract/test/corpus/evening-2026-11.ndjson.gz");
/** No server believes what is a month old. */
const SHIFT_TO_MS = Date.now() - 3 * 60 * 60_000;

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

function send(more: Partial<ReplayOptions> = {}): Promise<ReplayTotals> {
  const url = `${server.url}/ws/position`;
  const secret = TEST_SECRETS.SHARED_SECRET;
  return replay({ file: FILE, url, secret, rate: Infinity, shiftToMs: SHIFT_TO_MS, ...more });
}

/** What the database holds of each character, in the words of the oracle. */
async function stored(): Promise<unknown> {
  const rows = await database.db.sql`
    select character_name, total_kills,
      (select count(*)::int from rare_events r where r.character_name = c.character_name) as total_rares,
      (select count(*)::int from telemetry_events t where t.character_name = c.character_name) as telemetry
    from char_stats c order by character_name`;
  return rows.map((row) => ({ ...row }));
}

test("a recorded evening, disturbed and sent twice, leaves the kills, rares and readings that the oracle counts", async () => {
  const figures = await recordedFigures(FILE);
  const expected = [...figures]
    .map(([character_name, { total_kills, total_rares, events }]) => {
      return { character_name, total_kills, total_rares, telemetry: events.telemetry };
    })
    .sort((a, b) => (a.character_name < b.character_name ? -1 : 1));

  const first = await send({ disturb: { seed: "evening" } });
  expect(first).toMatchObject({ unacknowledged: 0, errors: {} });
  expect(await stored()).toEqual(expected);

  await send();
  expect(await stored(), "a second time adds nothing").toEqual(expected);
}, 120_000);
