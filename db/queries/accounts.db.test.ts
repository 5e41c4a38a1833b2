import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { errorText, NameTaken } from "../errors";
import { correctToOffline, logCommand, recentCommands } from "./commands";
import { deleteLayout, getLayout, listLayouts, patchLayout } from "./layouts";
import {
  activeSessions,
  createSession,
  extendSession,
  revokeSession,
  revokeSessionsOfUser,
} from "./sessions";
import {
  createUser,
  disableUser,
  enableUser,
  findUserById,
  findUserByName,
  listUsers,
  setPassword,
  setRole,
  type User,
} from "./users";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const now = new Date("2026-11-22T12:00:00.000Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const nobody = "00000000-0000-4000-8000-000000000000";

let names = 0;
function newUser(): Promise<User> {
  names += 1;
  return createUser(database.db, { name: `User ${names}`, password_hash: "hash", role: "viewer" });
}

describe("accounts", () => {
  test("are found by name in any case, and only then with their hash", async () => {
    const user = await createUser(database.db, { name: "Élise", password_hash: "secret", role: "officer" });
    expect(user).toEqual({
      id: user.id,
      name: "Élise",
      role: "officer",
      disabled_at: null,
      created_at: expect.stringMatching(/Z$/),
    });
    expect(await findUserByName(database.db, "éLISE")).toEqual({ ...user, password_hash: "secret" });
    expect(await findUserById(database.db, user.id)).toEqual(user);
    expect(await findUserByName(database.db, "nobody")).toBeNull();
    expect(await listUsers(database.db)).toContainEqual(user);
  });

  test("of one name cannot exist twice, in whatever case", async () => {
    const { name } = await newUser();
    const again = createUser(database.db, { name: name.toUpperCase(), password_hash: "x", role: "admin" });
    await expect(again).rejects.toThrow(NameTaken);
  });

  test("change password, role and whether they may sign in; an unknown id changes nothing", async () => {
    const { id } = await newUser();
    expect(await setRole(database.db, id, "admin")).toMatchObject({ id, role: "admin" });
    expect(await setPassword(database.db, id, "new hash")).toMatchObject({ id });
    expect(await disableUser(database.db, id, now)).toMatchObject({ disabled_at: now.toISOString() });
    expect(await enableUser(database.db, id)).toMatchObject({ disabled_at: null });
    expect(await findUserByName(database.db, `User ${names}`)).toMatchObject({ password_hash: "new hash" });
    expect(await setRole(database.db, nobody, "admin")).toBeNull();
  });

  test("no error repeats a password hash", async () => {
    const refused = createUser(database.db, { name: "x\0", password_hash: "canary-hash", role: "viewer" });
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(`${errorText(error)} ${String(error)}`).not.toContain("canary-hash");
    expect(JSON.stringify(error)).not.toContain("canary-hash");
  });
});

describe("sessions", () => {
  test("count until they expire, are revoked, or their account is disabled", async () => {
    const user = await newUser();
    const open = () => createSession(database.db, { userId: user.id, expiresAt: inDays(7) });
    const [kept, revoked, expired] = [await open(), await open(), await open()];
    await revokeSession(database.db, revoked.id, now);
    await extendSession(database.db, revoked.id, inDays(30));
    await extendSession(database.db, expired.id, inDays(-1));
    const ids = [kept.id, revoked.id, expired.id, nobody, "no uuid", kept.id.toUpperCase()];
    const expected = {
      id: kept.id,
      user_id: user.id,
      name: user.name,
      role: "viewer",
      expires_at: inDays(7).toISOString(),
    };
    expect(await activeSessions(database.db, ids, now)).toEqual([expected]);
    await setRole(database.db, user.id, "officer");
    expect(await activeSessions(database.db, ids, now)).toEqual([{ ...expected, role: "officer" }]);
    await disableUser(database.db, user.id, now);
    expect(await activeSessions(database.db, ids, now)).toEqual([]);
    expect(await activeSessions(database.db, [], now)).toEqual([]);
  });

  test("of one user end together", async () => {
    const user = await newUser();
    const ids: string[] = [];
    for (const days of [1, 2])
      ids.push((await createSession(database.db, { userId: user.id, expiresAt: inDays(days) })).id);
    expect(await revokeSessionsOfUser(database.db, user.id, now)).toBe(2);
    expect(await revokeSessionsOfUser(database.db, user.id, now)).toBe(0);
    expect(await activeSessions(database.db, ids, now)).toEqual([]);
  });
});

describe("layouts", () => {
  test("are kept per user and name; the parts that are given replace theirs", async () => {
    const [one, two] = [await newUser(), await newUser()];
    await patchLayout(database.db, one.id, "dashboard", { windows: [1, "zwei", null], sort: "name" });
    await patchLayout(database.db, one.id, "phone", { list: true });
    await patchLayout(database.db, two.id, "dashboard", {});
    expect(await patchLayout(database.db, one.id, "dashboard", { windows: [] })).toMatchObject({
      layout: { windows: [], sort: "name" },
    });
    expect((await getLayout(database.db, one.id, "dashboard"))?.layout).toEqual({
      windows: [],
      sort: "name",
    });
    expect((await listLayouts(database.db, one.id)).map((entry) => entry.name)).toEqual([
      "dashboard",
      "phone",
    ]);
    expect(await deleteLayout(database.db, one.id, "dashboard")).toBe(true);
    expect(await deleteLayout(database.db, one.id, "dashboard")).toBe(false);
    expect(await getLayout(database.db, two.id, "dashboard")).toMatchObject({ layout: {} });
  });
});

test("the command log keeps who, whom, what and how it went, newest first", async () => {
  const entry = { user_id: null, user_name: "bot", command: "/radar start" };
  const delivered = { player_name: "Larsson", status: "delivered", reason: null } as const;
  const refused = {
    player_name: 'Er"ik, {the} Red\\',
    status: "refused",
    reason: "not on the list",
  } as const;
  await logCommand(database.db, { ...entry, outcomes: [delivered] });
  await logCommand(database.db, { ...entry, outcomes: [refused, delivered] });
  const logged = await recentCommands(database.db, 10);
  expect(logged).toMatchObject([
    { ...entry, ...delivered },
    { ...entry, ...refused },
    { ...entry, ...delivered },
  ]);
  const ids = logged.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((a, b) => b - a));
});

test("an entry of the command log can be corrected for some of its characters", async () => {
  const outcomes = ["Larsson", 'Er"ik'].map((player_name) => ({
    player_name,
    status: "delivered" as const,
    reason: null,
  }));
  const entry = { user_id: null, user_name: "corrected", command: "/radar start", outcomes };
  await logCommand(database.db, entry);
  const ids = await logCommand(database.db, entry);
  await correctToOffline(database.db, ids, ['Er"ik']);
  const logged = await recentCommands(database.db, 4);
  expect(logged.map(({ id, player_name, status }) => [id, player_name, status])).toEqual([
    [ids[1], 'Er"ik', "offline"],
    [ids[0], "Larsson", "delivered"],
    [expect.any(Number), 'Er"ik', "delivered"],
    [expect.any(Number), "Larsson", "delivered"],
  ]);
});
