import { describe, expect, it } from "vitest";
import { joinChunks } from "../frames/frame";
import { EventLog } from "./event-log";

const published = (type: string, fields: object = {}) => {
  const event = { type, character_name: "Larsson", timestamp: "", ...fields };
  return { event, json: JSON.stringify(event) };
};

describe("EventLog", () => {
  it("numbers events from one and writes the number into each", () => {
    const log = new EventLog("e");
    expect(log.seq).toBe(0);
    expect(log.append(published("chat"), 0).seq).toBe(1);
    const second = log.append(published("chat"), 0);
    expect(joinChunks([second]).toString()).toContain('"timestamp":"","seq":2}');
    expect(log.seq).toBe(2);
  });

  it("gives exactly what came after a number", () => {
    const log = new EventLog("e");
    for (let i = 0; i < 5; i++) log.append(published("chat"), 0);
    expect(log.after(2)?.map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect(log.after(0)).toHaveLength(5);
    expect(log.after(5)).toEqual([]);
  });

  it("says so when it does not hold what is asked", () => {
    const log = new EventLog("e", { keepMs: 1_000, bytesMax: 1e9 });
    for (let i = 0; i < 5; i++) log.append(published("chat"), i * 500);
    expect(log.after(1)?.map(({ seq }) => seq)).toEqual(undefined);
    expect(log.after(2)?.map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect(log.after(99)).toBeNull();
  });

  it("holds no more bytes than it may", () => {
    const log = new EventLog("e", { keepMs: 1e9, bytesMax: 10_000 });
    for (let i = 0; i < 1_000; i++) log.append(published("chat", { text: "t".repeat(400) }), 0);
    expect(log.heldBytes).toBeLessThanOrEqual(10_000);
    expect(log.after(log.seq - 10)).toHaveLength(10);
  });

  it.each([
    ["chat", { color: 3 }, true],
    ["chat", { color: 4 }, true],
    ["chat", { color: 31 }, true],
    ["chat", { color: 5 }, false],
    ["chat", { color: null }, false],
    ["quest", { color: 3 }, false],
  ])("a %s with %o is a tell: %s", (type, fields, isTell) => {
    expect(new EventLog("e").append(published(type, fields), 0).isTell).toBe(isTell);
  });
});
