"use client";

import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { type LayerName, layerNames, layerTitles } from "@/app/_map/types";
import { CheckField } from "@/app/_ui/CheckField";
import { useDashboard } from "../dashboard-context";
import { useIsConnected, useShell } from "../use-shell";
import { ColorTools } from "./ColorTools";
import { HeatTools } from "./HeatTools";
import { layerCounts } from "./layer-counts";
import { MapLegend } from "./MapLegend";
import { PinTools } from "./PinTools";

/** Top of the map first, as they lie on each other. */
const order = [...layerNames].reverse();

/** Which layers are shown and how much is on each, what they are narrowed to, and what the signs and colors mean. */
export function LayersPanel() {
  const { shell } = useDashboard();
  const layers = useShell("layers");
  const counts = useCounts();
  const isConnected = useIsConnected();
  const toggle = (name: LayerName, isOn: boolean) => shell.set({ layers: { ...layers, [name]: isOn } });
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="text-11 font-semibold text-ink-2">Layers</legend>
        {order.map((name) => (
          <CheckField key={name} isChecked={layers[name]} onChange={(isOn) => toggle(name, isOn)}>
            <span className="text-13">{layerTitles[name]}</span>
            <span className="ml-auto text-12 text-ink-3" data-dim={!isConnected}>
              {counts[name]}
            </span>
          </CheckField>
        ))}
      </fieldset>
      {layers.heat && <HeatTools />}
      {(layers.deaths || layers.rares) && <PinTools />}
      <ColorTools />
      <MapLegend />
    </div>
  );
}

/** Read once a second, and only while the panel is open. */
function useCounts() {
  const { mapStores, world } = useDashboard();
  const layers = useShell("layers");
  return useLive(
    world.heartbeat,
    useCallback(() => layerCounts(mapStores, layers), [mapStores, layers]),
    (a, b) => order.every((name) => a[name] === b[name]),
  );
}
