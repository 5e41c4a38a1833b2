import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TooManyRequests, WrongCredentials } from "@/server/errors";
import { fakeClock, shellActor, testContext } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { createUser, disableUser, setRole } from "../users";
import { findSession } from "./find-session";
import { isDueForRenewal, SESSION_MAX_AGE_S, SESSION_RENEW_AFTER_S } from "./lifetime";
import { renewSession } from "./renew-session";
import { signIn } from "./sign-in";
import { createSignInThrottle, FAILURES_PER_ACCOUNT_MAX } from "./sign-in-throttle";
import { signOut } from "./sign-out";

let test: TestDatabase;
let userId: string;
const clock = fakeClock("2026-11-22T12:00:00Z");
const context = () => testContext(test.db, shellActor, clock);
const right = { username: "anna", password: "correct horse", address: "203.0.113.9" };
const find = (sessionId: string) => findSession(test.db, clock, sessionId);

beforeAll(async () => {
  test = await createTestDatabase();
  const input = { name: "anna", password: right.password, role: "viewer" as const };
  userId = (await createUser({ ctx: context(), input })).id;
});
afterAll(() => test.drop());

describe("signing in", () => {
  it("opens a session that carries the account", async () => {
    const session = await signIn({
      ctx: context(),
      input: { ...right, username: " Anna " },
      throttle: createSignInThrottle(),
    });
    expect(session).toMatchObject({ userId, name: "anna", role: "viewer" });
    expect(await find(session.sessionId)).toEqual(session);
  });

  it.each([
    ["a wrong password", { password: "wrong" }],
    ["an unknown name", { username: "nobody" }],
    ["an empty password", { password: "" }],
    ["an empty name", { username: "" }],
    ["a name with NUL", { username: "an\0na\0x" }],
    ["a lone surrogate", { username: "\ud800" }],
    ["a name of a megabyte", { username: "x".repeat(1024 * 1024) }],
  ])("is refused with the same words: %s", async (_, typed) => {
    const attempt = signIn({
      ctx: context(),
      input: { ...right, ...typed },
      throttle: createSignInThrottle(),
    });
    await expect(attempt).rejects.toThrow(new WrongCredentials());
  });

  it("the tenth wrong password is the last that is looked at, for any address", async () => {
    const throttle = createSignInThrottle();
    for (let n = 0; n < FAILURES_PER_ACCOUNT_MAX; n++) {
      const input = { ...right, password: "wrong", address: `203.0.113.${n}` };
      await expect(signIn({ ctx: context(), input, throttle })).rejects.toThrow(WrongCredentials);
    }
    await expect(signIn({ ctx: context(), input: right, throttle })).rejects.toThrow(TooManyRequests);
  }, 30_000);

  it("a closed account cannot sign in, and nobody learns that it exists", async () => {
    const input = { name: "gone", password: right.password, role: "viewer" as const };
    const user = await createUser({ ctx: context(), input });
    await disableUser({ ctx: context(), input: { user_id: user.id } });
    const attempt = signIn({
      ctx: context(),
      input: { ...right, username: "gone" },
      throttle: createSignInThrottle(),
    });
    await expect(attempt).rejects.toThrow(new WrongCredentials());
  });
});

describe("a session", () => {
  const open = () => signIn({ ctx: context(), input: right, throttle: createSignInThrottle() });

  it("ends with signing out, and signing out twice is no error", async () => {
    const { sessionId } = await open();
    const other = await open();
    await signOut({ ctx: context(), input: { sessionId } });
    await signOut({ ctx: context(), input: { sessionId } });
    expect(await find(sessionId)).toBeNull();
    expect(await find(other.sessionId)).not.toBeNull();
  });

  it("follows the account's role", async () => {
    const { sessionId } = await open();
    await setRole({ ctx: context(), input: { user_id: userId, role: "officer" } });
    expect(await find(sessionId)).toMatchObject({ role: "officer" });
    await setRole({ ctx: context(), input: { user_id: userId, role: "viewer" } });
  });

  it("ends with the account", async () => {
    const input = { name: "bert", password: right.password, role: "viewer" as const };
    const user = await createUser({ ctx: context(), input });
    const session = await signIn({
      ctx: context(),
      input: { ...right, username: "bert" },
      throttle: createSignInThrottle(),
    });
    await disableUser({ ctx: context(), input: { user_id: user.id } });
    expect(await find(session.sessionId)).toBeNull();
  });

  it("ends after a week without use, and lasts while it is used", async () => {
    const { sessionId, expiresAt } = await open();
    expect(isDueForRenewal(expiresAt, clock.now())).toBe(false);
    clock.pass((SESSION_RENEW_AFTER_S + 1) * 1000);
    expect(isDueForRenewal(expiresAt, clock.now())).toBe(true);
    await renewSession({ ctx: context(), input: { sessionId } });
    clock.pass((SESSION_MAX_AGE_S - 60) * 1000);
    expect(await find(sessionId)).not.toBeNull();
    clock.pass(60_000);
    expect(await find(sessionId)).toBeNull();
  });

  it("that was ended is not renewed", async () => {
    const { sessionId } = await open();
    await signOut({ ctx: context(), input: { sessionId } });
    await renewSession({ ctx: context(), input: { sessionId } });
    expect(await find(sessionId)).toBeNull();
  });

  it("of nonsense is nobody's", async () => {
    expect(await find("nonsense")).toBeNull();
  });
});
