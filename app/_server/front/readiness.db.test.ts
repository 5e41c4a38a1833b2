import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { checkReadiness } from "./readiness";

const loopbacks = ["127.0.0.1", "::1"];
const ownAddresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test.for(loopbacks)(
  "a ws-server that listens on %s is found there, and missed when it is gone",
  async (host, { skip }) => {
    skip(!ownAddresses.some(({ address }) => address === host), "this machine has no such address");
    const wsServer = createServer((_request, response) => response.end("ok")).listen(0, host);
    await once(wsServer, "listening");
    const { port } = wsServer.address() as AddressInfo;
    expect(await checkReadiness(database.db, { host, port })).toMatchObject({ status: "ready" });
    wsServer.close();
    wsServer.closeAllConnections();
    await once(wsServer, "close");
    expect(await checkReadiness(database.db, { host, port })).toMatchObject({
      checks: { database: "ok", ws_server: "unavailable" },
    });
  },
);
