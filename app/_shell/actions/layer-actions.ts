import { type LayerName, layerNames, layerTitles } from "@/app/_map/types";
import type { DashboardAction } from "../dashboard-context";

/** What lies on the map, by name. */
export const layerActions: readonly DashboardAction[] = layerNames.map((name: LayerName) => ({
  id: `layer.${name}`,
  label: `Show or hide: ${layerTitles[name]}`,
  group: "Map",
  icon: "map",
  keywords: ["layer", "toggle"],
  perform: ({ shell }) => shell.set({ layers: { ...shell.state.layers, [name]: !shell.state.layers[name] } }),
}));
