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
  server = await bootWsServer(database.url, { radarLingerMs: 500 });
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
  return { name, commands };
}

/** A browser of an officer of its own. */
async function browser() {
  const account = await signIn(database.db, "officer");
  const open = async () => {
    const tab = await openTab(server, account);
    return { ...tab, radar: (what: "start" | "stop", name: string) => command(tab, `/radar ${what}`, name) };
  };
  return { user: account.name, open };
}

let sent = 0;
async function command(tab: TestSocket, words: string, name: string): Promise<void> {
  const id = `radar ${++sent}`;
  tab.send({ player_name: name, command: words, id });
  const status = await tab.hear((frame) => frame.type === "command_status" && frame.id === id);
  expect(status).toMatchObject({ status: "delivered" });
}

const stopped = ({ name, commands }: Awaited<ReturnType<typeof plugin>>) =>
  eventually(`the radar of ${name} to be stopped`, () => commands().at(-1) === "/radar stop");

it("a page that dies has its radars stopped, on its account", async () => {
  const [left, right] = [await plugin("Left"), await plugin("Right")];
  const { user, open } = await browser();
  const tab = await open();
  await tab.radar("start", left.name);
  await tab.radar("start", right.name);
  tab.ws.terminate();
  await stopped(left);
  await stopped(right);
  const log = await database.db.sql`
    select player_name, command, status from command_log where user_name = ${user} order by id`;
  expect(log.slice(2)).toEqual([
    { player_name: "Left", command: "/radar stop", status: "delivered" },
    { player_name: "Right", command: "/radar stop", status: "delivered" },
  ]);
});

it("a radar goes on for a page that comes back, and for another one that shows it; what was stopped is not stopped again", async () => {
  const [kept, shared, done, forgotten] = [
    await plugin("Kept"),
    await plugin("Shared"),
    await plugin("Done"),
    await plugin("Forgotten"),
  ];
  const [one, other] = [await browser(), await browser()];
  const [tab, beside] = [await one.open(), await other.open()];
  await beside.radar("start", shared.name);
  for (const { name } of [kept, shared, done]) await tab.radar("start", name);
  await tab.radar("stop", done.name);
  tab.ws.terminate();
  await (await one.open()).radar("start", kept.name);

  // Left after the others, so stopped after they would have been.
  const last = await other.open();
  await last.radar("start", forgotten.name);
  last.ws.terminate();
  await stopped(forgotten);
  expect(kept.commands()).toEqual(["/radar start", "/radar start"]);
  expect(shared.commands()).toEqual(["/radar start", "/radar start"]);
  expect(done.commands()).toEqual(["/radar start", "/radar stop"]);
});
