import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TooManyRequests } from "@/server/errors";
import {
  createSignInThrottle,
  FAILURE_WINDOW_S,
  FAILURES_PER_ACCOUNT_MAX,
  FAILURES_PER_ADDRESS_MAX,
} from "./sign-in-throttle";

const wrong = async () => null;
const right = async () => "user";

describe("sign-in throttle", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("refuses an account after its failures, from any address, right password or not", async () => {
    const throttle = createSignInThrottle();
    for (let n = 0; n < FAILURES_PER_ACCOUNT_MAX; n++) {
      expect(await throttle.run({ username: "anna", address: `10.0.0.${n}` }, wrong)).toBeNull();
    }
    const check = vi.fn(right);
    const refused = throttle.run({ username: " Anna", address: "10.9.9.9" }, check);
    await expect(refused).rejects.toThrow(TooManyRequests);
    await expect(refused).rejects.toMatchObject({ status: 429, details: { retryAfterS: FAILURE_WINDOW_S } });
    expect(check).not.toHaveBeenCalled();
  });

  it("refuses an address after its failures, whatever the account", async () => {
    const throttle = createSignInThrottle();
    for (let n = 0; n < FAILURES_PER_ADDRESS_MAX; n++) {
      await throttle.run({ username: `guess${n}`, address: "203.0.113.9" }, wrong);
    }
    await expect(throttle.run({ username: "anna", address: "203.0.113.9" }, right)).rejects.toThrow(
      /15 minutes/,
    );
    expect(await throttle.run({ username: "anna", address: "203.0.113.10" }, right)).toBe("user");
  });

  it("never counts a success", async () => {
    const throttle = createSignInThrottle();
    const attempt = { username: "anna", address: "203.0.113.9" };
    for (let n = 0; n < 100; n++) expect(await throttle.run(attempt, right)).toBe("user");
    for (let n = 0; n < FAILURES_PER_ACCOUNT_MAX; n++) await throttle.run(attempt, wrong);
    await expect(throttle.run(attempt, right)).rejects.toThrow(TooManyRequests);
  });

  it("guesses made at once do not slip through", async () => {
    const throttle = createSignInThrottle();
    let looked = 0;
    const guess = async () => {
      looked += 1;
      await Promise.resolve();
      return null;
    };
    const attempts = Array.from({ length: 40 }, () =>
      throttle.run({ username: "anna", address: "::1" }, guess),
    );
    await Promise.allSettled(attempts);
    expect(looked).toBe(FAILURES_PER_ACCOUNT_MAX);
  });

  it("an account that is refused costs the address nothing more", async () => {
    const throttle = createSignInThrottle();
    const attempt = { username: "anna", address: "::1" };
    for (let n = 0; n < 50; n++) await throttle.run(attempt, wrong).catch(() => null);
    expect(await throttle.run({ username: "bert", address: "::1" }, right)).toBe("user");
  });

  it("forgives after the window", async () => {
    const throttle = createSignInThrottle();
    const attempt = { username: "anna", address: "::1" };
    for (let n = 0; n < FAILURES_PER_ACCOUNT_MAX; n++) await throttle.run(attempt, wrong);
    vi.advanceTimersByTime(FAILURE_WINDOW_S * 1000 + 1);
    expect(await throttle.run(attempt, right)).toBe("user");
  });

  it("an outage of the database locks nobody out", async () => {
    const throttle = createSignInThrottle();
    const attempt = { username: "anna", address: "::1" };
    const broken = async () => Promise.reject(new Error("database away"));
    for (let n = 0; n < 20; n++) await expect(throttle.run(attempt, broken)).rejects.toThrow("database away");
    expect(await throttle.run(attempt, right)).toBe("user");
  });
});
