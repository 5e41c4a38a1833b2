import { describe, expect, it } from "vitest";
import { createOriginCheck, type OriginSettings, parseOrigin } from "./origins";

const local: OriginSettings = { publicUrl: undefined, allowedOrigins: [], host: "127.0.0.1", port: 3000 };
const noAddresses = () => [];

describe("without PUBLIC_URL", () => {
  it.each([
    ["http://127.0.0.1:3000", true],
    ["http://localhost:3000", true],
    ["http://[::1]:3000", true],
    ["HTTP://LOCALHOST:3000", true],
    ["http://localhost:3001", false],
    ["https://localhost:3000", false],
    ["http://localhost", false],
    ["http://localhost:3000.evil.example", false],
    ["http://evil.example/http://localhost:3000", false],
    ["http://localhost:3000@evil.example", false],
    ["http://user@localhost:3000", false],
    ["http://localhost:3000/path", false],
    ["http://notlocalhost:3000", false],
    ["http://localhost.evil.example:3000", false],
    ["null", false],
    ["", false],
    ["localhost:3000", false],
    ["chrome-extension://localhost:3000", false],
    [undefined, false],
  ])("%s is %s", (origin, allowed) => {
    expect(createOriginCheck(local, noAddresses)(origin)).toBe(allowed);
  });

  it("takes HOST itself, and not this machine's other addresses", () => {
    const check = createOriginCheck({ ...local, host: "192.168.1.5" }, () => ["10.0.0.7"]);
    expect(check("http://192.168.1.5:3000")).toBe(true);
    expect(check("http://10.0.0.7:3000")).toBe(false);
  });

  it("takes every address of this machine, as they are now, when HOST is a wildcard", () => {
    const addresses = ["10.0.0.7"];
    const check = createOriginCheck({ ...local, host: "0.0.0.0" }, () => addresses);
    expect(check("http://10.0.0.7:3000")).toBe(true);
    expect(check("http://10.0.0.8:3000")).toBe(false);
    addresses.push("10.0.0.8", "fd00::8");
    expect(check("http://10.0.0.8:3000")).toBe(true);
    expect(check("http://[fd00::8]:3000")).toBe(true);
  });

  it("drops the default port as browsers do", () => {
    expect(createOriginCheck({ ...local, port: 80 }, noAddresses)("http://localhost")).toBe(true);
  });
});

describe("with PUBLIC_URL", () => {
  const settings = {
    ...local,
    publicUrl: "https://overlord.example/",
    allowedOrigins: ["https://other.example:8443"],
  };
  it.each([
    ["https://overlord.example", true],
    ["https://overlord.example:443", true],
    ["http://overlord.example", false],
    ["https://overlord.example.evil.example", false],
    ["https://evil-overlord.example", false],
    ["http://localhost:3000", false],
    ["https://other.example:8443", true],
    ["https://other.example", false],
  ])("%s is %s", (origin, allowed) => {
    expect(createOriginCheck(settings, noAddresses)(origin)).toBe(allowed);
  });
});

it("an allowed origin does not replace the application's own", () => {
  const check = createOriginCheck({ ...local, allowedOrigins: ["https://x.example"] }, noAddresses);
  expect(check("http://localhost:3000")).toBe(true);
  expect(check("https://x.example")).toBe(true);
});

it("an origin is read in its normal form", () => {
  expect(parseOrigin("https://X.Example:443")).toBe("https://x.example");
  expect(parseOrigin("ws://x.example")).toBeNull();
});
