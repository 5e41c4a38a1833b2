import { describe, expect, it, vi } from "vitest";
import { type ActiveSession, createSessionRegister, SESSION_CHECK_MS } from "./session-register";

const anna: ActiveSession = {
  sessionId: "s1",
  userId: "u1",
  name: "anna",
  role: "viewer",
  expiresAt: "2026-11-29T00:00:00.000Z",
};

function setup(load = vi.fn<(id: string) => Promise<ActiveSession | null>>(async () => anna)) {
  let nowMs = 1_000_000;
  const register = createSessionRegister(load, { now: () => nowMs });
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { load, register, pass };
}

describe("session register", () => {
  it("asks once for many requests at a time", async () => {
    const { load, register } = setup();
    await Promise.all([register.find("s1"), register.find("s1"), register.find("s1")]);
    expect(await register.find("s1")).toEqual(anna);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("a session that was ended is noticed within five seconds", async () => {
    const { load, register, pass } = setup();
    await register.find("s1");
    load.mockResolvedValue(null);
    pass(SESSION_CHECK_MS);
    expect(await register.find("s1")).toBeNull();
    expect(SESSION_CHECK_MS).toBeLessThan(5_000);
  });

  it("a session ended here is noticed at once", async () => {
    const { load, register } = setup();
    await register.find("s1");
    load.mockResolvedValue(null);
    register.forget("s1");
    expect(await register.find("s1")).toBeNull();
  });

  it("does not remember an outage", async () => {
    const { load, register } = setup();
    load.mockRejectedValueOnce(new Error("database away"));
    await expect(register.find("s1")).rejects.toThrow("database away");
    expect(await register.find("s1")).toEqual(anna);
  });

  it("a clock that was set back does not keep an ended session alive", async () => {
    const { load, register, pass } = setup();
    await register.find("s1");
    load.mockResolvedValue(null);
    pass(-60_000);
    expect(await register.find("s1")).toBeNull();
  });
});
