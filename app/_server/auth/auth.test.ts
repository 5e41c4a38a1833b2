import { encode } from "next-auth/jwt";
import { describe, expect, it } from "vitest";
import { authCookies, readCookie, setCookie } from "./cookies";
import { createCsrfCookie, csrfToken } from "./csrf";
import { bearsServiceToken } from "./service-token";
import { decodeSession, encodeSession } from "./session-token";

const secret = "s".repeat(32);
const claims = {
  sub: "2f1c7c1e-5d0a-4a35-9f0b-0a1b2c3d4e5f",
  name: "anna",
  role: "officer" as const,
  sid: "7b7e3f52-3f4a-4b6f-8d1c-1a2b3c4d5e6f",
};

describe("session token", () => {
  it("comes back as it went in", async () => {
    expect(await decodeSession(await encodeSession(claims, secret), secret)).toMatchObject(claims);
  });

  it.each([
    ["another key", () => encodeSession(claims, "x".repeat(32))],
    ["expired", () => encode({ token: claims, secret, maxAge: -60 })],
    ["no session", () => encode({ token: { sub: claims.sub }, secret })],
    ["unknown role", () => encode({ token: { ...claims, role: "service" }, secret })],
    ["alg none", async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(claims))}.`],
    ["empty", async () => ""],
    ["nonsense", async () => "a.b.c.d.e"],
  ])("is nobody's: %s", async (_, make) => {
    expect(await decodeSession(await make(), secret)).toBeNull();
  });
});

describe("cookies", () => {
  it("carry next-auth's names", () => {
    expect(authCookies(null)).toMatchObject({ session: "next-auth.session-token", secure: false });
    expect(authCookies("http://host")).toMatchObject({ csrf: "next-auth.csrf-token", secure: false });
    expect(authCookies("https://host")).toEqual({
      session: "__Secure-next-auth.session-token",
      csrf: "__Host-next-auth.csrf-token",
      secure: true,
    });
  });

  it.each([
    ["a=1; b=2", "b", "2"],
    ["b=x%7Cy", "b", "x|y"],
    ["ab=1", "b", null],
    ["b", "b", null],
    ["b=%", "b", null],
    [undefined, "b", null],
  ])("%j: %s is %j", (header, name, value) => {
    expect(readCookie(header, name)).toBe(value);
  });

  it("are closed to scripts and other sites", () => {
    expect(setCookie("a", "x|y", authCookies("https://host"), 60)).toMatch(
      /^a=x%7Cy; Path=\/; HttpOnly; SameSite=Lax; Max-Age=60; Expires=.* GMT; Secure$/,
    );
  });
});

describe("csrf cookie", () => {
  it("yields the token for the form", () => {
    const cookie = createCsrfCookie(secret);
    expect(csrfToken(cookie, secret)).toBe(cookie.split("|")[0]);
  });

  it.each([null, "", "a", "a|b", `${"0".repeat(64)}|${"0".repeat(64)}`])("refuses %j", (cookie) => {
    expect(csrfToken(cookie, secret)).toBeNull();
  });
});

describe("service token", () => {
  it.each([
    ["Bearer token-of-service", true],
    ["bearer token-of-service", true],
    ["Bearer token-of-servic", false],
    ["Bearer token-of-service x", false],
    ["Basic token-of-service", false],
    ["token-of-service", false],
    ["Bearer ", false],
    [null, false],
  ])("%j: %s", (header, expected) => {
    expect(bearsServiceToken(header, "token-of-service")).toBe(expected);
  });
});
