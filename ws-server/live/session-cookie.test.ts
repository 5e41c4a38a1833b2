import { encode } from "next-auth/jwt";
import { describe, expect, it } from "vitest";
import { sessionIdOf, sessionToken } from "./session-cookie";

const secret = "k".repeat(32);
const sid = "7b7e3f52-3f4a-4b6f-8d1c-1a2b3c4d5e6f";

describe("sessionToken", () => {
  it.each([
    ["next-auth.session-token=abc", "abc"],
    ["a=1; next-auth.session-token=a%2Bb; c=2", "a+b"],
    ["__Secure-next-auth.session-token=secure; next-auth.session-token=plain", "secure"],
    ["next-auth.session-token.0=ab; next-auth.session-token.1=cd", "abcd"],
    ["next-auth.session-token=first; next-auth.session-token=second", "first"],
    ["xnext-auth.session-token=abc", null],
    ["next-auth.csrf-token=abc", null],
    ["garbage", null],
    [undefined, null],
  ])("%s", (header, token) => {
    expect(sessionToken(header)).toBe(token);
  });
});

describe("sessionIdOf", () => {
  it("reads a token of the web application", async () => {
    const token = await encode({ token: { sub: sid, name: "anna", role: "viewer", sid }, secret });
    expect(await sessionIdOf(token, secret)).toBe(sid);
  });

  it.each<[string, () => Promise<string>]>([
    ["another key", () => encode({ token: { sid }, secret: "x".repeat(32) })],
    ["expired", () => encode({ token: { sid }, secret, maxAge: -60 })],
    ["without a session", () => encode({ token: { sub: sid }, secret })],
    ["unsigned", async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ sid }))}.`],
    ["nothing", async () => ""],
  ])("refuses a token that is %s", async (_, make) => {
    expect(await sessionIdOf(await make(), secret)).toBeNull();
  });
});
