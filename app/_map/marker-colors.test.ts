import { describe, expect, it } from "vitest";
import { characterColor } from "./character-color";
import { groupColor, markerColor, stateColors } from "./marker-colors";

const larsson = { name: "Larsson", state: "idle", health: 60, group: "hunters" } as const;
const ownColors = { Ulf: "#86aefc" };

describe("the colour of a marker", () => {
  it.each([
    ["own", characterColor("Larsson")],
    ["state", stateColors.idle],
    ["health", "#f2b84b"],
    ["group", groupColor("hunters")],
  ] as const)("by %s", (colorBy, color) => {
    expect(markerColor({ colorBy, ownColors }, larsson)).toBe(color);
  });

  it("is what the user gave it, and nothing that an object inherits", () => {
    const own = (name: string) => markerColor({ colorBy: "own", ownColors }, { ...larsson, name });
    expect(own("Ulf")).toBe("#86aefc");
    expect(own("toString")).toBe(characterColor("toString"));
  });

  it.each([
    [100, "#7fdc93"],
    [75, "#7fdc93"],
    [74.9, "#f2b84b"],
    [39, "#f4675f"],
    [0, "#f4675f"],
    [null, "#8c9d95"],
  ])("at %s percent of health", (health, color) => {
    expect(markerColor({ colorBy: "health", ownColors }, { ...larsson, health })).toBe(color);
  });

  it("is the same for a whole group, and plain without one", () => {
    expect(groupColor("hunters")).toBe(groupColor("hunters"));
    expect(groupColor(null)).toBe("#8c9d95");
  });
});
