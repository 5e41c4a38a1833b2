import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSession } from "@/db/queries/sessions";
import { findUserByName } from "@/db/queries/users";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "@/server/errors";
import { serviceActor, shellActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { findSession } from "../sessions/find-session";
import { createUser, disableUser, enableUser, listUsers, setPassword, setRole, verifyPassword } from ".";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const password = "correct horse";
const asShell = () => testContext(test.db, shellActor);
const newUser = (name: string, role: "viewer" | "officer" | "admin" = "viewer") =>
  createUser({ ctx: asShell(), input: { name, password, role } });

describe("accounts", () => {
  it("a new account has its password as a hash, and nobody is shown it", async () => {
    const user = await newUser("anna");
    expect(JSON.stringify(user)).not.toContain("scrypt");
    const stored = await findUserByName(test.db, "ANNA");
    expect(await verifyPassword(password, stored?.password_hash ?? "")).toBe(true);
    expect(JSON.stringify(await listUsers({ ctx: asShell() }))).not.toContain("scrypt");
  });

  it("two accounts never differ in letter case only", async () => {
    await newUser("Bert");
    await expect(newUser("bERT")).rejects.toMatchObject({ code: "CONFLICT", details: { field: "name" } });
  });

  it("the only admin cannot be closed or demoted", async () => {
    const admin = await newUser("admin", "admin");
    const ctx = asShell();
    await expect(disableUser({ ctx, input: { user_id: admin.id } })).rejects.toThrow(Conflict);
    await expect(setRole({ ctx, input: { user_id: admin.id, role: "viewer" } })).rejects.toThrow(Conflict);
    const other = await newUser("second", "admin");
    expect(await disableUser({ ctx, input: { user_id: other.id } })).toMatchObject({ id: other.id });
    await expect(disableUser({ ctx, input: { user_id: admin.id } })).rejects.toThrow(Conflict);
    expect(await enableUser({ ctx, input: { user_id: other.id } })).toMatchObject({ disabled_at: null });
    expect(await setRole({ ctx, input: { user_id: admin.id, role: "officer" } })).toMatchObject({
      role: "officer",
    });
  });

  it("a new password ends every session of the account", async () => {
    const user = await newUser("carl");
    const ctx = asShell();
    const expiresAt = new Date(ctx.clock.now() + 60_000);
    const { id } = await createSession(test.db, { userId: user.id, expiresAt });
    expect(await findSession(test.db, ctx.clock, id)).not.toBeNull();
    await setPassword({ ctx, input: { user_id: user.id, password: "another horse" } });
    expect(await findSession(test.db, ctx.clock, id)).toBeNull();
  });

  it("people change their own password by showing the old one", async () => {
    const user = await newUser("dora");
    const ctx = testContext(test.db, userActor("viewer", { id: user.id, name: "dora" }));
    const input = { user_id: user.id, password: "another horse" };
    await expect(setPassword({ ctx, input })).rejects.toThrow(InvalidInput);
    const wrong = setPassword({ ctx, input: { ...input, current_password: "wrong" } });
    await expect(wrong).rejects.toMatchObject({ details: { field: "current_password" } });
    expect(await setPassword({ ctx, input: { ...input, current_password: password } })).toMatchObject({
      name: "dora",
    });
  });

  it("an admin too shows the old password for the own account", async () => {
    const user = await newUser("emil", "admin");
    const ctx = testContext(test.db, userActor("admin", { id: user.id, name: "emil" }));
    await expect(
      setPassword({ ctx, input: { user_id: user.id, password: "another horse" } }),
    ).rejects.toThrow(InvalidInput);
  });

  it("an account that does not exist is not found", async () => {
    const input = { user_id: randomUUID() };
    const ctx = asShell();
    await expect(disableUser({ ctx, input })).rejects.toThrow(NotFound);
    await expect(setRole({ ctx, input: { ...input, role: "viewer" } })).rejects.toThrow(NotFound);
    await expect(setPassword({ ctx, input: { ...input, password } })).rejects.toThrow(NotFound);
  });
});

describe("who may not manage accounts", () => {
  it.each([
    ["viewers", userActor("viewer")],
    ["officers", userActor("officer")],
    ["the service token", serviceActor],
    ["plugins", { kind: "plugin", connection: "1" } as const],
  ])("%s", async (_, actor) => {
    const ctx = testContext(test.db, actor);
    const user_id = randomUUID();
    const attempts = [
      () => listUsers({ ctx }),
      () => createUser({ ctx, input: { name: "eve", password, role: "admin" } }),
      () => setRole({ ctx, input: { user_id, role: "admin" } }),
      () => setPassword({ ctx, input: { user_id, password } }),
      () => disableUser({ ctx, input: { user_id } }),
      () => enableUser({ ctx, input: { user_id } }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotAllowed);
    expect(await findUserByName(test.db, "eve")).toBeNull();
  });
});
