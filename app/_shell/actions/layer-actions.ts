import { type LayerName, layerNames, layerTitles } from "@/app/_map/types";
import type { DashboardAction } from "../dashboard-context";

/** What lies on the map, by name, and the table of it. */
export const layerActions: readonly DashboardAction[] = [
  {
    id: "map.table",
    label: "The map as a table, or as a picture",
    group: "Map",
    icon: "list",
    keywords: ["rows", "sort", "screen reader"],
    shortcut: "t",
    perform: ({ shell }) => shell.set({ isTable: !shell.state.isTable, sheet: null }),
  },
  ...layerNames.map(layerAction),
];

function layerAction(name: LayerName): DashboardAction {
  return {
    id: `layer.${name}`,
    label: `Show or hide: ${layerTitles[name]}`,
    group: "Map",
    icon: "map",
    keywords: ["layer", "toggle"],
    perform: ({ shell }) =>
      shell.set({ layers: { ...shell.state.layers, [name]: !shell.state.layers[name] } }),
  };
}
