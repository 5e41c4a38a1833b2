import type { LiveWorld } from "@/app/_live/live-world";
import type { ShellStore } from "../shell-store";

/** These are fetched only while their layer is shown, or for deaths and rares the table. */
const FETCHED_LAYERS = ["heat", "deaths", "rares"] as const;

/** Keeps the live world told of what the map shows; the function that comes back ends that. */
export function followMapLayers(world: LiveWorld, shell: ShellStore): () => void {
  const held = new Map<string, () => void>();
  const follow = () => {
    const { layers, mapOptions, isTable } = shell.state;
    world.wantHeat({ hours: mapOptions.heatHours, creature: mapOptions.heatCreature });
    world.wantPins(mapOptions.pinHours);
    for (const name of FETCHED_LAYERS) {
      const end = held.get(name);
      if (layers[name] || (isTable && name !== "heat")) held.set(name, end ?? world.hold(name));
      else if (end) {
        end();
        held.delete(name);
      }
    }
  };
  // What somebody has selected needs no sign of an alert any more.
  const look = () => {
    const { selected } = shell.state;
    if (selected !== null) world.unseenAlerts.seen(selected);
  };
  follow();
  const ends = [shell.subscribe(follow), shell.subscribe(look), world.unseenAlerts.subscribe(look)];
  return () => {
    for (const end of [...ends, ...held.values()]) end();
  };
}
