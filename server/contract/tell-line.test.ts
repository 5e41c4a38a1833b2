import { describe, expect, it } from "vitest";
import { parsePluginFrame } from "./parse-plugin-frame";

const NOW = Date.parse("2026-11-22T21:00:00Z");

function colorOf(fields: object): unknown {
  const parsed = parsePluginFrame(
    JSON.stringify({ type: "chat", character_name: "Larsson", ...fields }),
    NOW,
  );
  if (!parsed.ok) throw new Error(parsed.message);
  return "color" in parsed.event ? parsed.event.color : undefined;
}

describe("a line without a chat type that reads like a tell becomes one, so that it stays private", () => {
  it.each([
    ['Bob tells you, "psst"', 3],
    ['You tell Bob, "psst"', 4],
    ['+Envoy Bob tells you, "psst"', 3],
    ['<Tell:IIDString:1343111160:Bob>Bob<\\Tell> tells you, "psst"', 3],
    ['[20:15:02] Bob tells you, "psst"', 3],
    ['[20:15:02] You tell Bob, "psst"', 4],
  ])("%s", (text, color) => {
    for (const given of [{}, { color: null }, { color: "" }]) expect(colorOf({ text, ...given })).toBe(color);
  });
});

describe("what is no tell keeps having no chat type", () => {
  it.each([
    'Bob says, "Ulf tells you, "psst""',
    '[General] Bob says, "You tell Ulf, "psst""',
    "Bob tells you a story",
    "You tell nobody",
    "You have killed a Drudge",
  ])("%s", (text) => {
    expect(colorOf({ text })).toBeNull();
  });
});

it("a chat type that the plugin names is never changed", () => {
  expect(colorOf({ text: 'Bob tells you, "psst"', color: 0 })).toBe(0);
  expect(colorOf({ text: 'Bob tells you, "psst"', chat_type: "31" })).toBe(31);
});
