import { Signal } from "@/app/_live/signal";

/** What is pointed at in one radar window, by the key of a `RadarObject`; the list and the disc both read and set it. */
export class RadarPick extends Signal {
  selected: string | null = null;
  hovered: string | null = null;

  select(key: string | null): void {
    if (key === this.selected) return;
    this.selected = key;
    this.changed();
  }

  hover(key: string | null): void {
    if (key === this.hovered) return;
    this.hovered = key;
    this.changed();
  }
}
