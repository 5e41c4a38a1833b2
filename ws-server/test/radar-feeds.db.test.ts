import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { openTab, signIn } from "./accounts";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectPlugin, type TestSocket } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url, { radarLingerMs: 2_000 });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
afterEach(closeTestSockets);

/** A game client. */
async function plugin(name: string) {
  const socket = await connectPlugin(server.url);
  socket.send({ type: "register", character_name: name, ack_id: 1 });
  await socket.hear("ack");
  /** What it was commanded so far. */
  const commands = () => socket.heard.flatMap(({ command }) => (command === undefined ? [] : [command]));
  const stopped = () =>
    eventually(`the radar of ${name} to be stopped`, () => commands().at(-1) === "/radar stop");
  return { name, commands, stopped };
}

let sent = 0;
async function startRadar(tab: TestSocket, name: string): Promise<void> {
  const id = `radar ${++sent}`;
  tab.send({ player_name: name, command: "/radar start", id });
  const status = await tab.hear((frame) => frame.type === "command_status" && frame.id === id);
  expect(status).toMatchObject({ status: "delivered" });
}

it("a browser that dies has its radars stopped, on its account; one that comes back keeps them", async () => {
  const [kept, left, right] = [await plugin("Kept"), await plugin("Left"), await plugin("Right")];
  const [survivor, victim] = [await signIn(database.db, "officer"), await signIn(database.db, "officer")];
  const blinking = await openTab(server, survivor);
  await startRadar(blinking, kept.name);
  const dying = await openTab(server, victim);
  await startRadar(dying, left.name);
  await startRadar(dying, right.name);

  blinking.ws.terminate();
  await openTab(server, survivor);
  dying.ws.terminate();
  await left.stopped();
  await right.stopped();
  const log = await database.db.sql`
    select player_name, status from command_log
    where user_name = ${victim.name} and command = '/radar stop' order by player_name`;
  expect(log).toEqual([
    { player_name: "Left", status: "delivered" },
    { player_name: "Right", status: "delivered" },
  ]);
  expect(kept.commands()).toEqual(["/radar start"]);
});
