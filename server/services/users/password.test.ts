import { describe, expect, it } from "vitest";
import { hashPassword, PASSWORD_CHARS_MAX, verifyNobody, verifyPassword } from "./password";

describe("passwords", () => {
  it("a hash names its cost and verifies its password only", async () => {
    const stored = await hashPassword("correct horse");
    expect(stored).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/=]{24}\$[\w+/=]{44}$/);
    expect(await verifyPassword("correct horse", stored)).toBe(true);
    expect(await verifyPassword("correct horse ", stored)).toBe(false);
    expect(await verifyPassword("", stored)).toBe(false);
  });

  it("the same password never hashes to the same text", async () => {
    expect(await hashPassword("a")).not.toBe(await hashPassword("a"));
  });

  it("verifies hashes of another cost", async () => {
    const cheap = "$scrypt$ln=10,r=8,p=1$c29kaXVtY2hsb3JpZGU=$";
    expect(await verifyPassword("x", `${cheap}AAAA`)).toBe(false);
    expect(await verifyPassword("x", `${cheap}${Buffer.alloc(32).toString("base64")}`)).toBe(false);
  });

  it("é is é however it was typed", async () => {
    expect(await verifyPassword("caf\u0065\u0301", await hashPassword("caf\u00e9"))).toBe(true);
  });

  it.each([
    "",
    "plain",
    "$scrypt$ln=15,r=8,p=3$$",
    "$scrypt$ln=31,r=8,p=1$c2FsdA==$AAAA",
    "$argon2id$v=19$m=65536$c2FsdA==$AAAA",
  ])("a damaged hash %j belongs to no password and costs nothing", async (stored) => {
    expect(await verifyPassword("x", stored)).toBe(false);
  });

  it("does not look at passwords longer than the limit", async () => {
    const long = "x".repeat(PASSWORD_CHARS_MAX);
    const stored = await hashPassword(long);
    expect(await verifyPassword(long, stored)).toBe(true);
    expect(await verifyPassword(`${long}x`, stored)).toBe(false);
  });

  it("an unknown name takes as long as a wrong password", async () => {
    const stored = await hashPassword("right");
    const timed = async (check: () => Promise<boolean>) => {
      const start = performance.now();
      await check();
      return performance.now() - start;
    };
    const rounds = Array.from({ length: 8 });
    let known = Number.POSITIVE_INFINITY;
    let unknown = Number.POSITIVE_INFINITY;
    for (const _ of rounds) {
      known = Math.min(known, await timed(() => verifyPassword("wrong", stored)));
      unknown = Math.min(unknown, await timed(() => verifyNobody("wrong")));
    }
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });
});
