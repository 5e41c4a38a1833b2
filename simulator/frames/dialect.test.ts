import { describe, expect, test } from "vitest";
import { type JsonObject, parsePluginFrame } from "@/server/contract";
import { dialects } from "./dialect";

const NOW_MS = Date.UTC(2026, 10, 22, 20, 50, 54);

const bodies: readonly (readonly [string, JsonObject])[] = [
  [
    "telemetry",
    {
      char_tag: "hunters",
      session_id: "9f2c",
      ew: -33.62,
      ns: 42.11,
      z: 0.39,
      kills: 1412,
      kills_per_hour: 1683.21,
      onlinetime: "1.02:14:09",
      deaths: 1,
      total_deaths: 57,
      prismatic_taper_count: 1830,
      vt_state: "Hunting",
      mem_mb: 812.45,
      cpu_pct: 7.12,
      latency_ms: 48,
    },
  ],
  ["vitals", { health_percentage: 50, health_current: 200, health_max: 400, vitae: 5 }],
  ["spawn", { mob: "Ruschk Sadist", ns: 84.9, ew: -7.1, z: 0.5, wcid: 29344 }],
  ["portal", { portal_name: "Heartland", ns: 68.9, ew: -21.3, z: 0.4 }],
  ["rare", { name: "Black Cloud Bow", ew: 33.6, ns: 42.1, z: 0.4 }],
  ["chat", { text: '[General] Ozzik says, "hi"', color: 5 }],
];

describe.each(dialects)("plugin version $version", (dialect) => {
  test.each(bodies)("says the same about %s as the current one", (type, body) => {
    const parsed = parsePluginFrame(
      dialect.write(type, "Mo'ra al-Qasim", NOW_MS, structuredClone(body)),
      NOW_MS,
    );
    if (!parsed.ok) throw new Error(parsed.message);
    const event: JsonObject = { ...parsed.event };
    // The oldest one writes states in small letters; who looks for "idle" must not care.
    if (body.vt_state) event.vt_state = String(event.vt_state).replace(/^h/, "H");
    expect(event).toMatchObject({ type, character_name: "Mo'ra al-Qasim", ...body });
    expect(Math.abs(Date.parse(parsed.event.timestamp) - NOW_MS)).toBeLessThan(1000);
  });
});

test("object ids come out the same whether a plugin signs them or not", () => {
  for (const dialect of dialects) {
    const body = { action: "remove", item_id: 0x80_10_00_01 };
    const parsed = parsePluginFrame(dialect.write("inventory_delta", "Brom", NOW_MS, body), NOW_MS);
    expect(parsed).toMatchObject({ ok: true, event: { item_id: 0x80_10_00_01 } });
  }
});
