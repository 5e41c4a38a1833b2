"use client";
import { useEffect, useId, useRef, useState } from "react";
import { Legend } from "./Legend";
import { type LayerName, type LayerSwitches, layerNames, layerTitles, type MapStores } from "./types";
import styles from "./WorldMap.module.css";

export interface LayersMenuProps {
  readonly stores: MapStores;
  readonly layers: LayerSwitches;
  readonly onLayers: (layers: LayerSwitches) => void;
}

/** Top of the map first, as they lie on each other. */
const order = [...layerNames].reverse();

/** Which layers are shown, how much is on each, and what the signs mean. */
export function LayersMenu({ stores, layers, onLayers }: LayersMenuProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const counts = useCounts(stores, layers, open);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector("button")?.focus();
    };
    const menu = root.current;
    document.addEventListener("pointerdown", outside);
    menu?.addEventListener("keydown", closeByKey);
    return () => {
      document.removeEventListener("pointerdown", outside);
      menu?.removeEventListener("keydown", closeByKey);
    };
  }, [open]);

  return (
    <div ref={root} className={styles.layers}>
      <button
        type="button"
        className={styles.button}
        aria-label="Layers and legend"
        title="Layers and legend"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5 14 6 8 9.5 2 6zM2.5 9 8 12.2 13.5 9" />
        </svg>
      </button>
      {open && (
        <div id={panel} className={styles.panel}>
          <fieldset className={styles.fields}>
            <legend>Layers</legend>
            {order.map((name) => (
              <label key={name} className={styles.field}>
                <input
                  type="checkbox"
                  checked={layers[name]}
                  onChange={(event) => onLayers({ ...layers, [name]: event.target.checked })}
                />
                <span>{layerTitles[name]}</span>
                {counts[name] !== null && <span className={styles.count}>{counts[name]}</span>}
              </label>
            ))}
          </fieldset>
          <Legend />
        </div>
      )}
    </div>
  );
}

type Counts = Record<LayerName, string | null>;

/** Read once a second, and only while somebody looks. */
function useCounts(stores: MapStores, layers: LayerSwitches, open: boolean): Counts {
  const [counts, setCounts] = useState<Counts>(() => count(stores, layers));
  useEffect(() => {
    if (!open) return;
    setCounts(count(stores, layers));
    const timer = setInterval(() => setCounts(count(stores, layers)), 1_000);
    return () => clearInterval(timer);
  }, [stores, layers, open]);
  return counts;
}

function count({ characters, trails, portals, heat }: MapStores, layers: LayerSwitches): Counts {
  const present = [...characters.all.values()].filter(({ state }) => state !== "offline").length;
  let points = 0;
  for (const trail of trails.all.values()) points += trail.points.length;
  return {
    characters: grouped(present),
    trails: `${grouped(points)} points`,
    portals: grouped(portals.all.length),
    // Not fetched while it is hidden.
    heat: layers.heat ? `${grouped(heat.all.length)} places` : null,
    labels: null,
  };
}

function grouped(value: number): string {
  return value.toLocaleString("en-US").replaceAll(",", "\u2009");
}
