import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import type { Viewer } from "../live/viewer";
import { createMetrics } from "../metrics";
import { createCommandRelay } from "./command-relay";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const officer: Viewer = {
  kind: "user",
  id: randomUUID(),
  name: "Erik",
  role: "officer",
  sessionId: randomUUID(),
};

it("the log says what the user is told when a plugin goes away while the command is logged", async () => {
  const send = createCommandRelay({
    db: database.db,
    clock: { now: () => 0, monotonic: () => 0 },
    log: pino({ level: "silent" }),
    metrics: createMetrics({ defaults: false }).ingest,
    prefixes: ["/radar"],
    route: { reaches: () => true, deliver: ({ player_name }) => player_name !== "Leaver" },
    tagged: () => [],
  });
  const told = await send(officer, {
    type: "command",
    player_names: ["Larsson", "Leaver"],
    command: "/radar start",
  });
  const outcomes = [
    { player_name: "Larsson", status: "delivered" },
    { player_name: "Leaver", status: "offline" },
  ];
  expect(told).toMatchObject(outcomes);
  const logged = await database.db.sql`select player_name, status, reason from command_log order by id`;
  expect(logged).toEqual(outcomes.map((outcome) => ({ ...outcome, reason: null })));
});
