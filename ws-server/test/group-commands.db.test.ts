import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { openTab, signIn } from "./accounts";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectPlugin, type TestSocket } from "./sockets";

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
afterEach(closeTestSockets);

async function plugin(name: string): Promise<TestSocket> {
  const socket = await connectPlugin(server.url);
  socket.send({ type: "register", character_name: name, ack_id: 1 });
  await socket.hear("ack");
  return socket;
}
const statusesOf = (tab: TestSocket, id: string, count: number) =>
  eventually(`${count} answers`, () => {
    const answers = tab.heard.filter((frame) => frame.type === "command_status" && frame.id === id);
    return answers.length === count ? answers : null;
  });
const commandsOf = ({ heard }: TestSocket) => heard.filter((frame) => "command" in frame);
/** A plugin whose character is online. */
async function hunter(name: string, char_tag?: string): Promise<TestSocket> {
  const socket = await plugin(name);
  socket.send({ type: "telemetry", character_name: name, char_tag, ew: 1, ns: 1, ack_id: 2 });
  await socket.hear((frame) => frame.ack_id === 2);
  return socket;
}

const logOf = (user: string) =>
  database.db
    .sql`select player_name, command, status, reason from command_log where user_name = ${user} order by id`;

describe("commands for several at once", () => {
  it("each one named gets it and is answered for, in order, and each is a row of the log", async () => {
    const games = [await plugin("First"), await plugin("Third")];
    const account = await signIn(database.db, "officer");
    const tab = await openTab(server, account);
    tab.send({
      player_names: ["First", "Nobody", "Third", "First"],
      command: "/radar start",
      id: "g",
    });
    const answer = { type: "command_status", id: "g", targets: 3 };
    expect(await statusesOf(tab, "g", 3)).toEqual([
      { ...answer, player_name: "First", status: "delivered" },
      { ...answer, player_name: "Nobody", status: "offline" },
      { ...answer, player_name: "Third", status: "delivered" },
    ]);
    for (const game of games) {
      await game.hear((frame) => "command" in frame);
      expect(commandsOf(game)).toHaveLength(1);
    }
    expect(await logOf(account.name)).toEqual([
      { player_name: "First", command: "/radar start", status: "delivered", reason: null },
      { player_name: "Nobody", command: "/radar start", status: "offline", reason: null },
      { player_name: "Third", command: "/radar start", status: "delivered", reason: null },
    ]);
  });

  it("a tag reaches every character that has it now, letter case aside, and no other", async () => {
    const [one, two, moved] = [
      await hunter("Tagged one", "Hunters"),
      await hunter("Tagged two", "hunters"),
      await hunter("Moved", "hunters"),
    ];
    moved.send({ type: "register", character_name: "Moved", char_tag: "mules", ack_id: 3 });
    await moved.hear((frame) => frame.ack_id === 3);
    const account = await signIn(database.db, "admin");
    const tab = await openTab(server, account);
    tab.send({ char_tag: "HUNTERS", command: "/radar stop", id: "t" });
    expect(await statusesOf(tab, "t", 2)).toMatchObject([
      { player_name: "Tagged one", status: "delivered", targets: 2 },
      { player_name: "Tagged two", status: "delivered", targets: 2 },
    ]);
    expect(await one.hear((frame) => "command" in frame)).toEqual({
      player_name: "Tagged one",
      command: "/radar stop",
    });
    await two.hear((frame) => "command" in frame);
    tab.send({ char_tag: "mules", command: "/radar stop", id: "m" });
    expect(await statusesOf(tab, "m", 1)).toMatchObject([{ player_name: "Moved", status: "delivered" }]);
    expect(commandsOf(moved)).toHaveLength(1);
    expect(await logOf(account.name)).toHaveLength(3);
  });

  it("a tag reaches a character that has registered with it and sends no telemetry", async () => {
    const mule = await plugin("Parked mule");
    mule.send({ type: "register", character_name: "Parked mule", char_tag: "parked", ack_id: 2 });
    await mule.hear((frame) => frame.ack_id === 2);
    const tab = await openTab(server, await signIn(database.db, "officer"));
    tab.send({ char_tag: "parked", command: "/radar start", id: "p" });
    expect(await statusesOf(tab, "p", 1)).toMatchObject([
      { player_name: "Parked mule", status: "delivered" },
    ]);
    await mule.hear((frame) => "command" in frame);
  });

  it("a tag that nobody online has is refused once, and logged", async () => {
    const account = await signIn(database.db, "officer");
    const tab = await openTab(server, account);
    tab.send({ char_tag: "ghosts", command: "/radar start", id: "n" });
    expect(await statusesOf(tab, "n", 1)).toEqual([
      {
        type: "command_status",
        id: "n",
        player_name: null,
        status: "refused",
        reason: "nobody_online",
        targets: 0,
      },
    ]);
    expect(await logOf(account.name)).toMatchObject([{ player_name: "tag ghosts", reason: "nobody_online" }]);
  });

  it("nobody but officers and admins may", async () => {
    const game = await hunter("Guarded", "guarded");
    const account = await signIn(database.db, "viewer");
    const tab = await openTab(server, account);
    tab.send({ player_names: ["Guarded", "Nobody"], command: "/radar start", id: "v" });
    tab.send({ char_tag: "guarded", command: "/radar start", id: "w" });
    const refused = { status: "refused", reason: "not_an_officer" };
    expect(await statusesOf(tab, "v", 2)).toMatchObject([refused, refused]);
    expect(await statusesOf(tab, "w", 1)).toMatchObject([{ player_name: "Guarded", ...refused }]);
    expect(await logOf(account.name)).toMatchObject([
      { ...refused, player_name: "Guarded, Nobody" },
      { ...refused, player_name: "Guarded" },
    ]);
    expect(commandsOf(game)).toEqual([]);
  });

  it("commands keep their order, whatever they are for", async () => {
    const game = await hunter("Ordered", "ordered");
    const tab = await openTab(server, await signIn(database.db, "officer"));
    const wanted: string[] = [];
    for (let i = 0; i < 9; i++) {
      wanted.push(`/vt ${i}`);
      const to = [{ player_name: "Ordered" }, { player_names: ["Ordered"] }, { char_tag: "ordered" }][i % 3];
      tab.send({ ...to, command: `/vt ${i}` });
    }
    await eventually("nine commands", () => commandsOf(game).length === 9);
    expect(commandsOf(game).map(({ command }) => command)).toEqual(wanted);
  });

  it("counts as one of the thirty a minute, and six hundred deliveries are the most", async () => {
    const names = Array.from({ length: 200 }, (_, i) => `Crowd ${i}`);
    const game = await connectPlugin(server.url);
    for (const name of names) game.send({ type: "register", character_name: name });
    game.send({ type: "register", character_name: "Crowd 0", ack_id: 1 });
    await game.hear("ack");
    const account = await signIn(database.db, "officer");
    const tab = await openTab(server, account);
    for (const id of ["a", "b", "c"]) {
      tab.send({ player_names: names, command: "/radar start", id });
      const answers = await statusesOf(tab, id, 200);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["delivered"]));
    }
    tab.send({ player_names: ["Crowd 1", "Nobody"], command: "/radar start", id: "d" });
    expect(await statusesOf(tab, "d", 2)).toMatchObject([
      { status: "rate_limited", reason: "600 deliveries a minute" },
      { status: "offline" },
    ]);
    expect(commandsOf(game)).toHaveLength(600);
    expect(await logOf(account.name)).toHaveLength(602);
    for (let i = 5; i <= 30; i++) tab.send({ player_name: "Nobody", command: "/radar start", id: `s${i}` });
    expect(await statusesOf(tab, "s30", 1)).toMatchObject([{ status: "offline" }]);
    tab.send({ player_names: ["Nobody", "Crowd 1"], command: "/radar start", id: "e" });
    const limited = { status: "rate_limited", reason: "30 a minute" };
    expect(await statusesOf(tab, "e", 2)).toMatchObject([limited, limited]);
  });

  it("one that names its targets twice over is told which field is too much", async () => {
    const tab = await openTab(server, await signIn(database.db, "officer"));
    tab.send({ player_name: "Larsson", char_tag: "hunters", command: "/radar start" });
    expect(await tab.hear("error")).toMatchObject({ code: "bad_command", field: "char_tag" });
  });
});
