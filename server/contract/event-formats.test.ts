import { describe, expect, it } from "vitest";
import { eventFormats } from "./event-formats";
import { parsePluginFrame } from "./parse-plugin-frame";
import { PLUGIN_MESSAGES } from "./plugin-messages";

const NOW = Date.parse("2026-11-22T21:00:00Z");
const CONTRACT_TYPES = [
  "register telemetry vitals character_stats inventory full_inventory inventory_delta equipment_cantrip_state",
  "portal spawn chat quest rare nearby_objects combat_stats share_* dungeon_map",
].flatMap((line) => line.split(" "));

describe("EVENT_FORMATS.json", () => {
  const formats = eventFormats();

  it("describes every message type of the contract and no other", () => {
    expect(Object.keys(formats.plugin).sort()).toEqual(CONTRACT_TYPES.sort());
  });

  it.each(PLUGIN_MESSAGES)(
    "$type: every field of the event is described, so nothing is undocumented",
    ({ type }) => {
      const format = formats.plugin[type];
      const described = (format?.event.properties ?? {}) as Record<string, object>;
      expect(Object.keys(described).length).toBeGreaterThan(3);
      for (const [name, schema] of Object.entries(described)) {
        expect(Object.keys(schema).length, `${type}.${name}`).toBeGreaterThan(0);
      }
    },
  );

  it.each(PLUGIN_MESSAGES)(
    "$type: its normalised event parses to itself, so a recording can be replayed",
    ({ sample }) => {
      const first = parsePluginFrame(JSON.stringify(sample), NOW);
      if (!first.ok) throw new Error(first.message);
      const second = parsePluginFrame(JSON.stringify(first.event), NOW);
      expect(second).toEqual(first);
    },
  );
});
