import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { setRole } from "@/db/queries/users";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { openTab, signIn } from "./accounts";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin, type TestSocket } from "./sockets";

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
const statusOf = (tab: TestSocket, id: string) =>
  tab.hear((frame) => frame.type === "command_status" && frame.id === id);
const logOf = (user: string) =>
  database.db
    .sql`select player_name, command, status, reason from command_log where user_name = ${user} order by id`;

describe("commands", () => {
  it.each(["officer", "admin"] as const)(
    "an %s's command reaches the plugin unchanged, and the log",
    async (role) => {
      const game = await plugin(`Target of ${role}`);
      const account = await signIn(database.db, role);
      const tab = await openTab(server, account);
      tab.send({ player_name: `Target of ${role}`, command: '/vt setmetastate "Go Home"', id: "a" });
      expect(await statusOf(tab, "a")).toEqual({
        type: "command_status",
        id: "a",
        player_name: `Target of ${role}`,
        status: "delivered",
      });
      expect(await game.hear((frame) => "command" in frame)).toEqual({
        player_name: `Target of ${role}`,
        command: '/vt setmetastate "Go Home"',
      });
      expect(await logOf(account.name)).toMatchObject([
        { command: '/vt setmetastate "Go Home"', status: "delivered" },
      ]);
    },
  );

  it("what may not be said is refused with its reason, and logged", async () => {
    const game = await plugin("Larsson");
    const account = await signIn(database.db, "officer");
    const tab = await openTab(server, account);
    const cases = [
      ["/say hello", "not_allowed"],
      ["/vtx", "not_allowed"],
      ["hello", "not_allowed"],
      ["/vt start\n/say hello", "control_characters"],
      ["/vt start\0", "control_characters"],
    ] as const;
    for (const [index, [command, reason]] of cases.entries()) {
      tab.send({ player_name: "Larsson", command, id: String(index) });
      expect(await statusOf(tab, String(index))).toMatchObject({ status: "refused", reason });
    }
    expect(await logOf(account.name)).toMatchObject(
      cases.map(([command, reason]) => ({
        command: command.replace("\0", ""),
        status: "refused",
        reason,
      })),
    );
    expect(game.heard.filter((frame) => "command" in frame)).toEqual([]);
  });

  it("nobody but officers and admins may, and their attempts are logged", async () => {
    await plugin("Larsson");
    const account = await signIn(database.db, "viewer");
    const [tab, bot] = [await openTab(server, account), await connectLive(server.url)];
    for (const socket of [tab, bot]) {
      socket.send({ player_name: "Larsson", command: "/radar start", id: "x" });
      expect(await statusOf(socket, "x")).toMatchObject({ status: "refused", reason: "not_an_officer" });
    }
    expect(await logOf(account.name)).toMatchObject([{ status: "refused", reason: "not_an_officer" }]);
    expect(await logOf("service service")).toMatchObject([{ status: "refused" }]);
  });

  it.each<[string | number | null | undefined]>([[1], ["1"], [-2.5], ["tab 7"], [null], [undefined]])(
    "the id %j comes back as it is",
    async (id) => {
      const tab = await openTab(server, await signIn(database.db, "officer"));
      tab.send({ player_name: "Nobody", command: "/radar start", id });
      expect(await tab.hear("command_status")).toHaveProperty("id", id ?? null);
    },
  );

  it("says offline when nobody speaks for the character", async () => {
    const account = await signIn(database.db, "officer");
    const tab = await openTab(server, account);
    tab.send({ player_name: "Nobody", command: "/radar start" });
    expect(await tab.hear("command_status")).toMatchObject({
      id: null,
      player_name: "Nobody",
      status: "offline",
    });
    expect(await logOf(account.name)).toMatchObject([{ status: "offline" }]);
  });

  it("goes to the newest socket of a character only", async () => {
    const older = await connectPlugin(server.url);
    for (const name of ["Twice", "Once"]) older.send({ type: "register", character_name: name, ack_id: 1 });
    await older.hear("ack");
    const newer = await plugin("Twice");
    older.send({ type: "vitals", character_name: "Twice", health_percentage: 5, ack_id: 2 });
    await older.hear((frame) => frame.ack_id === 2);
    const tab = await openTab(server, await signIn(database.db, "officer"));
    tab.send({ player_name: "Twice", command: "/radar start" });
    await newer.hear((frame) => "command" in frame);
    expect(older.heard.filter((frame) => "command" in frame)).toEqual([]);
  });

  it("30 a minute for a user, over all tabs", async () => {
    await plugin("Busy");
    const account = await signIn(database.db, "officer");
    const tabs = [await openTab(server, account), await openTab(server, account)];
    for (let i = 0; i < 16; i++)
      for (const tab of tabs) tab.send({ player_name: "Busy", command: "/radar start", id: String(i) });
    const statuses = await eventually("32 answers", () => {
      const answers = tabs.flatMap((tab) => tab.heard.filter(({ type }) => type === "command_status"));
      return answers.length === 32 && answers.map(({ status }) => status).sort();
    });
    expect(statuses).toEqual([...Array(30).fill("delivered"), "rate_limited", "rate_limited"]);
  });

  it("a malformed command is answered, and harms nothing", async () => {
    const tab = await openTab(server, await signIn(database.db, "officer"));
    tab.send({ player_name: "", command: "/radar start" });
    expect(await tab.hear("error")).toMatchObject({ code: "bad_command" });
    tab.send({ type: "subscribe", message_types: [] });
    await tab.hear("subscribed");
  });

  it("an officer who is demoted may no more, within five seconds, on the same socket", async () => {
    await plugin("Larsson");
    const account = await signIn(database.db, "officer");
    const tab = await openTab(server, account);
    await setRole(database.db, account.userId, "viewer");
    const demotedAt = Date.now();
    let id = 0;
    await eventually("the refusal", async () => {
      tab.send({ player_name: "Larsson", command: "/radar start", id: String(++id) });
      const { status, reason } = await statusOf(tab, String(id));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return status === "refused" && reason === "not_an_officer";
    });
    expect(Date.now() - demotedAt).toBeLessThan(5_000);
  });
});
