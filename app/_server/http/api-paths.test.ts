import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "@/server/contract/http/define";
import { httpPaths } from "@/server/contract/http/paths";
import { findStatusEndpoint } from "../front/status-endpoints";
import { apiPaths, apiRewrites, bodyOf, isApiPath, unknownRewrites } from "./api-paths";

const api = join(import.meta.dirname, "..", "..", "api");

/** Routes below /api that are no paths of the HTTP API. */
const others = ["/[[...path]]", "/auth/[...nextauth]", "/map/custom.webp", "/trpc/[trpc]"];

const routes = readdirSync(api, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .map((file) => `/${file.replaceAll("\\", "/").slice(0, -"/route.ts".length)}`)
  .filter((path) => !others.includes(path));

describe("the register of paths", () => {
  it("holds every route, and no path is without one", () => {
    const wanted = apiPaths.map((path) => path.replace(/\{(\w+)\}/g, "[$1]"));
    expect(routes.sort()).toEqual([...wanted].sort());
  });

  it("leaves only what the front answers to the front", () => {
    for (const { path, isStatus = false } of Object.values<Endpoint>(httpPaths))
      expect(findStatusEndpoint(path) !== undefined, path).toBe(isStatus);
  });

  it("names each method of a path once", () => {
    const all = Object.values<Endpoint>(httpPaths).map(({ method = "GET", path }) => `${method} ${path}`);
    expect(new Set(all).size).toBe(all.length);
  });

  it("reads every parameter of a path by a field of its schema", () => {
    for (const { path, input } of Object.values<Endpoint>(httpPaths))
      for (const [, name = ""] of path.matchAll(/\{(\w+)\}/g)) expect(input.shape, path).toHaveProperty(name);
  });
});

describe("paths without /api", () => {
  it("lead to their routes", () => {
    expect(apiRewrites()).toContainEqual({
      source: "/combat-stats/:character",
      destination: "/api/combat-stats/:character",
    });
  });

  it("that are nowhere lead to the JSON 404 for everybody but browsers that ask for a page", () => {
    const [others, bearers] = unknownRewrites();
    expect(others).toMatchObject({
      destination: "/api/:path*",
      missing: [{ key: "accept" }, { key: "rsc" }],
    });
    expect(bearers).toMatchObject({ destination: "/api/:path*", has: [{ key: "authorization" }] });
  });

  it.each([
    ["/live", true],
    ["/stats/%2BAdmin", true],
    ["/stats/Ulf%20the%20Bold", true],
    ["/openapi.json", true],
    ["/stats", false],
    ["/stats/", false],
    ["/stats/a/b", false],
    ["/openapi-json", false],
    ["/lives", false],
    ["/healthz", false],
  ])("%s is one: %s", (path, expected) => {
    expect(isApiPath(path)).toBe(expected);
  });
});

describe("what may be sent", () => {
  it.each([
    ["/inventory/Larsson/import", 16 * 1024 * 1024],
    ["/api/inventory/%2BUlf%20O'Neil/import", 16 * 1024 * 1024],
    ["/inventory/Larsson", null],
    ["/inventory/Larsson/import/more", null],
    ["/api/api/inventory/Larsson/import", null],
    ["/api/trpc/layouts.patch", null],
    ["/live", null],
  ])("to %s: %s bytes", (path, expected) => {
    expect(bodyOf(path)?.bytesMax ?? null).toBe(expected);
  });
});
