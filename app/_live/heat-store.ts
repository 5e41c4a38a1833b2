import { Signal } from "./signal";
import type { HeatRow } from "./sources";

/** Where monsters were seen; fetched as a whole, because the server adds the cells up. */
export class HeatStore extends Signal {
  all: readonly HeatRow[] = [];

  fill(rows: readonly HeatRow[]): void {
    this.all = rows;
    this.changed();
  }
}
