import { describe, expect, it } from "vitest";
import { returnPath, returnPathOfUrl } from "./return-path";

describe("where to go after signing in", () => {
  it.each([
    ["/", "/"],
    ["/?x=1.5&follow=%2BAdmin", "/?x=1.5&follow=%2BAdmin"],
    ["/suitbuilder?set=13", "/suitbuilder?set=13"],
    ["/a/../b", "/b"],
  ])("%j leads to %j", (wanted, path) => {
    expect(returnPath(wanted)).toBe(path);
  });

  it.each([
    null,
    undefined,
    "",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/login",
    "/login?next=/login",
    "/api/auth/signout",
    "http:/evil.example",
  ])("%j leads home", (wanted) => {
    expect(returnPath(wanted)).toBe("/");
  });

  it("takes absolute addresses of this origin only", () => {
    expect(returnPathOfUrl("http://own.example/x?y=1", "http://own.example")).toBe("/x?y=1");
    expect(returnPathOfUrl("http://own.example.evil.example/x", "http://own.example")).toBe("/");
    expect(returnPathOfUrl("http://own.example@evil.example/x", "http://own.example")).toBe("/");
  });
});
