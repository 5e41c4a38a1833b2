import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const CSS = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const HEX = /--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g;

const BACKGROUNDS = ["bg-canvas", "bg-surface", "bg-raised", "bg-overlay", "bg-inset"];
const CONTROL_EDGES = ["line-strong", "focus"];
const NOT_TEXT = new Set([...BACKGROUNDS, ...CONTROL_EDGES, "line-weak"]);

/** The values of the rule whose selector ends with `selector`. */
function theme(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const body = CSS.slice(start, CSS.indexOf("\n}", start));
  return new Map([...body.matchAll(HEX)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const themes = { dark: theme('[data-theme="dark"]'), light: theme('[data-theme="light"]') };

describe.each(Object.entries(themes))("%s theme", (_name, tokens) => {
  const value = (token: string) => tokens.get(token) ?? "";
  const pairs = (names: string[]) =>
    names.flatMap((name) => BACKGROUNDS.map((background) => [name, background]));
  const textTokens = [...tokens.keys()].filter((token) => !NOT_TEXT.has(token));

  test.each(pairs(textTokens))("%s is readable on %s", (token, background) => {
    expect(contrast(value(token), value(background))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(CONTROL_EDGES))("%s is visible on %s", (token, background) => {
    expect(contrast(value(token), value(background))).toBeGreaterThanOrEqual(3);
  });
});

test("both themes define the same names", () => {
  expect([...themes.light.keys()].sort()).toEqual([...themes.dark.keys()].sort());
});

test("the contrast formula agrees with the published extremes", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
