import { describe, expect, it } from "vitest";
import { type KnownPluginEvent, parsePluginFrame } from "@/server/contract";
import { LiveState } from "./live-state";

const nowMs = Date.parse("2026-11-22T20:50:54Z");

function event(frame: object): KnownPluginEvent {
  const parsed = parsePluginFrame(JSON.stringify({ character_name: "Larsson", ...frame }), nowMs);
  if (!parsed.ok || !parsed.known) throw new Error("the sample is not valid");
  return parsed.event;
}
const telemetry = (ew: number, timestamp = "2026-11-22T20:50:54Z") =>
  event({ type: "telemetry", ew, ns: 1, timestamp });
const nobody = () => false;
const vitals = (health: number) => event({ type: "vitals", health_percentage: health });

describe("LiveState", () => {
  it("a character comes online with its first telemetry, once", () => {
    const state = new LiveState(30_000);
    expect(state.apply(telemetry(1), 0)).toBe(true);
    expect(state.apply(telemetry(2), 2_000)).toBe(false);
    expect(state.online).toBe(1);
  });

  it("other frames do not make it online", () => {
    const state = new LiveState(30_000);
    expect(state.apply(vitals(90), 0)).toBe(false);
    expect(state.online).toBe(0);
    expect(state.character("Larsson")?.vitals?.health_percentage).toBe(90);
  });

  it("knows of vitals what the last frame that told it said, in any order of arrival", () => {
    const at = (timestamp: string, fields: object) => event({ type: "vitals", timestamp, ...fields });
    const full = at("2026-11-22T20:50:54Z", { health_percentage: 90, mana_percentage: 40, vitae: 0 });
    const died = at("2026-11-22T20:50:55Z", { vitae: 5 });
    for (const frames of [
      [full, died],
      [died, full],
    ]) {
      const state = new LiveState(30_000);
      for (const frame of frames) state.apply(frame, 0);
      expect(state.character("Larsson")?.vitals).toMatchObject({
        health_percentage: 90,
        mana_percentage: 40,
        vitae: 5,
        timestamp: "2026-11-22T20:50:55.000Z",
      });
    }
  });

  it("by an earlier clock it is in its new session once the one before has been silent for a minute", () => {
    const state = new LiveState(30_000);
    const at = (ew: number, session_id: string, timestamp: string) =>
      event({ type: "telemetry", ew, ns: 1, session_id, timestamp });
    state.apply(at(1, "a", "2026-11-22T20:59:00Z"), 0);
    for (let ms = 40_000; ms <= 60_000; ms += 2_000) state.apply(at(2, "b", "2026-11-22T20:50:54Z"), ms);
    expect(state.character("Larsson")?.position?.ew).toBe(1);
    state.apply(at(2, "b", "2026-11-22T20:50:54Z"), 60_002);
    expect(state.character("Larsson")?.position?.ew).toBe(2);
  });

  it("goes offline by the time of receipt, whatever its own clock says", () => {
    const state = new LiveState(30_000);
    state.apply(telemetry(1, "2026-11-22T20:59:00Z"), 0);
    expect(state.advance(30_000)).toEqual([]);
    expect(state.advance(30_001)).toEqual(["Larsson"]);
    expect(state.advance(30_002)).toEqual([]);
    expect(state.online).toBe(0);
    expect(state.apply(telemetry(2), 31_000)).toBe(true);
  });

  it("an old reading that arrives late does not move it back", () => {
    const state = new LiveState(30_000);
    state.apply(telemetry(5, "2026-11-22T20:50:54Z"), 0);
    state.apply(telemetry(4, "2026-11-22T20:50:50Z"), 100);
    expect(state.character("Larsson")?.position?.ew).toBe(5);
  });

  it("after a restart nobody comes online who never left", () => {
    const state = new LiveState(30_000);
    const position = {
      ew: 1,
      ns: 1,
      z: null,
      heading: null,
      landcell: null,
      timestamp: "2026-11-22T20:50:54.000Z",
      session_id: "a",
      online_seconds: 60,
    };
    state.restore(
      [
        { character_name: "Larsson", char_tag: "Hunters", position, ageMs: 3_000 },
        { character_name: "Erik", char_tag: "hunters", position, ageMs: 60_000 },
      ],
      100_000,
    );
    expect(state.online).toBe(1);
    expect(state.apply(telemetry(1), 101_000)).toBe(false);
    expect(state.character("Erik")?.online).toBe(false);
    expect(state.presentWithTag("hunters", nobody)).toEqual(["Larsson"]);
    expect(state.advance(200_000)).toEqual(["Larsson"]);
  });

  it("knows who is online with a tag: the newest, letter case aside", () => {
    const state = new LiveState(30_000);
    const online = (name: string, fields: object = {}) =>
      state.apply(event({ type: "telemetry", character_name: name, ew: 1, ns: 1, ...fields }), 0);
    online("Ulf", { char_tag: "HUNTERS" });
    online("Larsson", { char_tag: "hunters" });
    online("Erik");
    state.apply(event({ type: "register", character_name: "Erik", char_tag: "Hunters" }), 0);
    state.apply(event({ type: "register", character_name: "Never online", char_tag: "hunters" }), 0);
    expect(state.presentWithTag("Hunters", nobody)).toEqual(["Erik", "Larsson", "Ulf"]);
    online("Larsson", { char_tag: "mules" });
    online("Larsson", { char_tag: "hunters", timestamp: "2026-11-22T20:00:00Z" });
    online("Ulf");
    state.apply(event({ type: "register", character_name: "Erik" }), 0);
    expect(state.presentWithTag("hunters", nobody)).toEqual(["Erik", "Ulf"]);
    expect(state.presentWithTag("mules", nobody)).toEqual(["Larsson"]);
    state.advance(30_001);
    expect(state.presentWithTag("hunters", nobody)).toEqual([]);
  });

  it("of a tag is also who never sent telemetry, as long as a plugin speaks for it", () => {
    const state = new LiveState(30_000);
    state.apply(event({ type: "register", character_name: "Mule", char_tag: "Hunters" }), 0);
    state.apply(event({ type: "register", character_name: "Ulf", char_tag: "mules" }), 0);
    expect(state.presentWithTag("hunters", () => true)).toEqual(["Mule"]);
    expect(state.presentWithTag("hunters", nobody)).toEqual([]);
  });

  it("stays bounded when somebody makes up names", () => {
    const state = new LiveState(30_000);
    for (let i = 0; i < 20_100; i++) {
      state.apply(event({ type: "vitals", character_name: `made up ${i}`, health_percentage: 1 }), i);
    }
    expect(state.character("made up 0")).toBeUndefined();
    expect(state.character("made up 20099")).toBeDefined();
  }, 20_000);
});
