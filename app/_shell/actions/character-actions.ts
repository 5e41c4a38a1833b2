import { isDrawable } from "@/server/facts/coordinates";
import type { Dashboard, DashboardAction } from "../dashboard-context";

const hasSelection = ({ shell }: Dashboard) => shell.state.selected !== null;

/** Selects a character and brings the map to it, or says why it cannot; a phone's sheet makes way. */
export function showCharacter({ shell, map, toasts, world }: Dashboard, name: string): void {
  shell.select(name);
  shell.set({ sheet: null });
  if (!map.current || map.current.flyToCharacter(name)) return;
  const character = world.characters.all.get(name);
  if (!character) toasts.show("notice", `${name} has not been seen yet`);
  else if (character.dungeon !== null)
    toasts.show("notice", `${name} is in ${character.dungeon}, off the map`);
  else if (isDrawable(character.telemetry.ns, character.telemetry.ew)) {
    map.current.flyTo(character.telemetry);
    toasts.show("notice", `${name} is offline and was last seen here`);
  } else toasts.show("notice", `${name} is nowhere on the map`);
}

/** Brings the map to a place. */
export function showPlace({ shell, map }: Dashboard, place: { ns: number; ew: number }): void {
  shell.set({ sheet: null });
  map.current?.flyTo(place);
}

/** What can be done with the selected character. */
export const characterActions: readonly DashboardAction[] = [
  {
    id: "character.fly",
    label: "Fly to the selected character",
    group: "Characters",
    icon: "target",
    keywords: ["go", "find", "locate", "center"],
    isOffered: hasSelection,
    perform: (dashboard) => {
      const { selected } = dashboard.shell.state;
      if (selected !== null) showCharacter(dashboard, selected);
    },
  },
  {
    id: "character.follow",
    label: "Follow the selected character, or stop",
    group: "Characters",
    icon: "follow",
    keywords: ["track", "camera"],
    shortcut: "f",
    isOffered: hasSelection,
    perform: ({ shell }) => shell.toggleFollow(),
  },
  {
    id: "character.deselect",
    label: "Clear the selection",
    group: "Characters",
    icon: "close",
    isOffered: hasSelection,
    perform: ({ shell }) => shell.select(null),
  },
];
