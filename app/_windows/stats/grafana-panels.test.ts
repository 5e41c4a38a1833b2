import { describe, expect, test } from "vitest";
import { dashboardUrl, panelUrl } from "./grafana-panels";

const wanted = { range: "6h", character: "+Ulf O'Neil", theme: "dark" } as const;

describe("addresses of Grafana's panels", () => {
  test.each([
    ["https://g.example.org/d/abc/guild", "https://g.example.org/d-solo/abc/guild"],
    ["https://g.example.org/d/abc", "https://g.example.org/d-solo/abc"],
    ["https://g.example.org/d/abc/guild/", "https://g.example.org/d-solo/abc/guild"],
    ["https://g.example.org", "https://g.example.org/d-solo/overlord/overlord"],
    ["http://10.0.0.5:3001/grafana/", "http://10.0.0.5:3001/grafana/d-solo/overlord/overlord"],
    ["http://10.0.0.5/d/grafana/d/abc/guild#top", "http://10.0.0.5/d/grafana/d-solo/abc/guild"],
  ])("of %s begin with %s", (grafanaUrl, expected) => {
    const { origin, pathname, hash } = new URL(panelUrl(grafanaUrl, 2, wanted));
    expect([origin + pathname, hash]).toEqual([expected, ""]);
  });

  test("have the window's range, character and theme, and keep what they had", () => {
    const { searchParams } = new URL(
      panelUrl("https://g.example.org/d/abc/guild?orgId=2&theme=light", 3, wanted),
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      orgId: "2",
      panelId: "3",
      from: "now-6h",
      to: "now",
      theme: "dark",
      "var-character": "+Ulf O'Neil",
    });
  });

  test("everybody is All", () => {
    const url = panelUrl("https://g.example.org", 1, { ...wanted, character: null });
    expect(new URL(url).searchParams.get("var-character")).toBe("All");
  });

  test("of the dashboard itself are its own", () => {
    expect(dashboardUrl("https://g.example.org/d/abc/guild", wanted)).toMatch(
      /^https:\/\/g\.example\.org\/d\/abc\/guild\?from=now-6h&to=now&var-character=/,
    );
  });
});
