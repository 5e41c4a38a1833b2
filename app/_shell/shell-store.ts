import { Signal } from "@/app/_live/signal";
import type { MapOptions } from "@/app/_map/map-options";
import type { LayerSwitches } from "@/app/_map/types";
import type { RosterSort } from "./roster-order";

/** A part of the phone's screen that slides over the map. */
export type Sheet = "characters" | "more" | { readonly window: string };

export type ShellState = {
  readonly selected: string | null;
  readonly follow: string | null;
  readonly layers: LayerSwitches;
  readonly mapOptions: MapOptions;
  /** The map's data as a table, in the place of the picture. */
  readonly isTable: boolean;
  readonly isFolded: boolean;
  readonly sort: RosterSort;
  readonly search: string;
  /** Shortcuts of a single letter; off for those who speak to their computer. */
  readonly hasLetterKeys: boolean;
  readonly overlay: "shortcuts" | "palette" | "workspaces" | null;
  readonly sheet: Sheet | null;
  /** When the newest alert came that the user has looked at, in milliseconds since the epoch; 0 for none. */
  readonly seenAlertsMs: number;
  /** What a link asked for, until that character's Inventory window shows it. */
  readonly wantedItem: { readonly character: string; readonly itemId: number } | null;
};

/** What the user has chosen: selection, sidebar, layers, the overlay that is open. */
export class ShellStore extends Signal {
  constructor(public state: ShellState) {
    super();
  }

  set(change: Partial<ShellState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }

  setMap(change: Partial<MapOptions>): void {
    this.set({ mapOptions: { ...this.state.mapOptions, ...change } });
  }

  /** Selects a character; following goes on only while it is the selected one. */
  select(name: string | null): void {
    const { follow } = this.state;
    this.set({ selected: name, follow: follow === name ? follow : null });
  }

  toggleFollow(): void {
    const { selected, follow } = this.state;
    if (selected !== null) this.set({ follow: follow === selected ? null : selected });
  }
}
