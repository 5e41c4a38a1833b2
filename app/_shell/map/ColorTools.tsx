"use client";

import { characterColors } from "@/app/_map/character-color";
import { type Coloring, readColoring } from "@/app/_map/map-options";
import { ownColor } from "@/app/_map/marker-colors";
import { Button } from "@/app/_ui/Button";
import { Select } from "@/app/_ui/Select";
import { useDashboard } from "../dashboard-context";
import { useShell } from "../use-shell";

const CHOICES: readonly { value: Coloring; label: string }[] = [
  { value: "own", label: "Own choice" },
  { value: "state", label: "State" },
  { value: "health", label: "Health" },
  { value: "group", label: "Group" },
];

/** What the color of a character on the map tells; and its own color, for who is selected. */
export function ColorTools() {
  const { shell } = useDashboard();
  const { colorBy } = useShell("mapOptions");
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-11 font-semibold text-ink-2">Color of characters</legend>
      <Select
        label="Color of characters by"
        value={colorBy}
        options={CHOICES}
        onChange={(value) => {
          const chosen = readColoring(value);
          if (chosen !== null) shell.setMap({ colorBy: chosen });
        }}
      />
      {colorBy === "own" && <OwnColor />}
    </fieldset>
  );
}

function OwnColor() {
  const { shell } = useDashboard();
  const selected = useShell("selected");
  const options = useShell("mapOptions");
  if (selected === null) {
    return <p className="text-12 text-ink-2">Select a character to give it a color of your choice.</p>;
  }
  const { ownColors } = options;
  const shown = ownColor(options, selected);
  const { [selected]: _, ...others } = ownColors;
  return (
    <fieldset>
      <legend className="mb-1 text-12 text-ink-2">{selected}</legend>
      <div className="flex flex-wrap gap-1">
        {characterColors.map((color, at) => (
          <input
            key={color}
            type="radio"
            name="own-color"
            aria-label={COLOR_NAMES[at]}
            title={COLOR_NAMES[at]}
            checked={color === shown}
            onChange={() => shell.setMap({ ownColors: { ...others, [selected]: color } })}
            style={{ background: color }}
            className="size-6 cursor-pointer appearance-none rounded-control border-2 border-transparent forced-color-adjust-none checked:border-canvas checked:outline-2 checked:outline-accent focus-visible:outline-2 focus-visible:outline-focus pointer-coarse:size-9"
          />
        ))}
      </div>
      {Object.hasOwn(ownColors, selected) && (
        <Button className="mt-1.5" onClick={() => shell.setMap({ ownColors: others })}>
          Back to its usual color
        </Button>
      )}
    </fieldset>
  );
}

/** In the order of `characterColors`. */
const COLOR_NAMES = [
  "Orange",
  "Yellow",
  "Lime",
  "Green",
  "Sea green",
  "Sky blue",
  "Cornflower",
  "Periwinkle",
  "Violet",
  "Orchid",
  "Pink",
  "Salmon",
  "Sand",
  "Straw",
  "Pale green",
  "Pale teal",
  "Pale blue",
  "Lavender",
  "Mauve",
  "Rose",
] as const;
