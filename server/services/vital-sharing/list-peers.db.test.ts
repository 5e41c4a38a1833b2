import { afterAll, beforeAll, expect, it } from "vitest";
import { NotAllowed, WsServerAway } from "@/server/errors";
import { serviceActor, testContext } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootWsServer, TEST_SECRETS, type TestServer } from "@/ws-server/test/server";
import { closeTestSockets, connectPlugin } from "@/ws-server/test/sockets";
import { createWsServer } from "../ws-server-client";
import { listPeers } from "./list-peers";

let test: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  test = await createTestDatabase();
  server = await bootWsServer(test.url);
});
afterAll(async () => {
  closeTestSockets();
  await server.stop();
  await test.drop();
});

const asked = (fields: { port?: number; serviceToken?: string } = {}) => {
  const port = Number(new URL(server.httpUrl).port);
  return createWsServer({
    host: "127.0.0.1",
    port,
    serviceToken: TEST_SECRETS.SERVICE_TOKEN,
    fetch,
    ...fields,
  });
};
const ctx = () => testContext(test.db, serviceActor);

it("who shares now is what ws-server says", async () => {
  expect(await listPeers({ ctx: ctx(), wsServer: asked() })).toEqual({ peers: [] });
  const plugin = await connectPlugin(server.url);
  plugin.send({ type: "share_register", character_name: "+Larsson", player_id: 7 });
  await plugin.hear("share_peers");
  const { peers } = await listPeers({ ctx: ctx(), wsServer: asked() });
  expect(peers).toMatchObject([{ character_name: "+Larsson", player_id: 7 }]);
});

it("without ws-server it says so, and that coming back helps", async () => {
  const attempt = listPeers({ ctx: ctx(), wsServer: asked({ port: 1 }) });
  await expect(attempt).rejects.toThrow(WsServerAway);
  await expect(attempt).rejects.toMatchObject({
    code: "WS_SERVER_UNAVAILABLE",
    status: 503,
    details: { retryAfterS: 5 },
  });
});

it("a wrong token is a fault of ours, not of whoever asks", async () => {
  const attempt = listPeers({ ctx: ctx(), wsServer: asked({ serviceToken: "wrong" }) });
  await expect(attempt).rejects.toThrow("ws-server answered /vital-sharing/peers with 401");
});

it("plugins hear of each other by the socket, not here", async () => {
  const plugin = testContext(test.db, { kind: "plugin", connection: "1" });
  await expect(listPeers({ ctx: plugin, wsServer: asked() })).rejects.toThrow(NotAllowed);
});
