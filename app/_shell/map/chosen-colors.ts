import type { MarkerColors } from "@/app/_live/map-stores";
import { Signal } from "@/app/_live/signal";
import { type ColoredCharacter, markerColor } from "@/app/_map/marker-colors";
import type { ShellStore } from "../shell-store";

/** The colors of the map's markers as the user wants them. */
export class ChosenColors extends Signal implements MarkerColors {
  #options: ShellStore["state"]["mapOptions"];

  constructor(shell: ShellStore) {
    super();
    this.#options = shell.state.mapOptions;
    shell.subscribe(() => {
      const before = this.#options;
      this.#options = shell.state.mapOptions;
      const { colorBy, ownColors } = this.#options;
      if (colorBy !== before.colorBy || ownColors !== before.ownColors) this.changed();
    });
  }

  colorOf(character: ColoredCharacter): string {
    return markerColor(this.#options, character);
  }
}
