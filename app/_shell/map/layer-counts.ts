import { isPinShown, type LayerName, type LayerSwitches, type MapStores } from "@/app/_map/types";
import { formatCount } from "@/app/_ui/format";

/** How much is on each layer; null where it is not counted, as what is only fetched while it is shown. */
export function layerCounts(
  { characters, trails, portals, heat, pins }: MapStores,
  layers: LayerSwitches,
): Record<LayerName, string | null> {
  const present = [...characters.all.values()].filter(({ state }) => state !== "offline").length;
  let points = 0;
  for (const trail of trails.all.values()) points += trail.points.length;
  const shown = pins.all.filter((pin) => isPinShown(pin, layers));
  const deaths = shown.filter(({ kind }) => kind === "death").length;
  return {
    characters: formatCount(present),
    trails: `${formatCount(points)} points`,
    portals: formatCount(portals.all.length),
    deaths: layers.deaths ? formatCount(deaths) : null,
    rares: layers.rares ? formatCount(shown.length - deaths) : null,
    heat: layers.heat ? `${formatCount(heat.all.length)} places` : null,
    labels: null,
  };
}
