/** How much of the screen above the bar a sheet takes, in percent. */
export const sheetHeights = { peek: 34, half: 58, full: 100 } as const;
export type SheetHeight = keyof typeof sheetHeights;
export const sheetOrder: readonly SheetHeight[] = ["peek", "half", "full"];

/** Let go below this it closes, in percent of the screen. */
const CLOSES_BELOW = 18;

type Told = {
  /** The finger holds the sheet at this height, in percent of the screen; null: it holds it no more. */
  hold(percent: number | null): void;
  settle(height: SheetHeight): void;
  close(): void;
};

/** A sheet's head under a finger. Heights and places are in pixels of a screen so many high. */
export class SheetDrag {
  #from: { y: number; height: number } | null = null;

  constructor(private readonly told: Told) {}

  start(y: number, height: number): void {
    this.#from = { y, height };
  }

  move(y: number, screen: number): void {
    const percent = this.#percentAt(y, screen);
    if (percent !== null) this.told.hold(Math.min(100, percent));
  }

  /** The finger is lifted: the sheet settles on the nearest height, or goes. */
  end(y: number, screen: number): void {
    const percent = this.#percentAt(y, screen);
    this.cancel();
    if (percent === null) return;
    if (percent < CLOSES_BELOW) this.told.close();
    else this.told.settle(nearest(percent));
  }

  /** The browser took the finger for something else, such as a call: the sheet goes back to where it was. */
  cancel(): void {
    if (this.#from === null) return;
    this.#from = null;
    this.told.hold(null);
  }

  #percentAt(y: number, screen: number): number | null {
    return this.#from && ((this.#from.height + this.#from.y - y) / screen) * 100;
  }
}

function nearest(percent: number): SheetHeight {
  const off = (height: SheetHeight) => Math.abs(sheetHeights[height] - percent);
  return sheetOrder.reduce((best, height) => (off(height) < off(best) ? height : best), "peek");
}
