import { Signal } from "@/app/_live/signal";
import { type Box, contain, place, type Size } from "./geometry";
import type { WindowState } from "./window-state";

/** What the store must know of a kind of window. */
export type KindMeasures = { readonly size: Size; readonly minSize: Size };

export type SavedWindows<Kind extends string> = {
  readonly windows: readonly WindowState<Kind>[];
  /** The last size of each kind, for the next window of that kind. */
  readonly sizes: Readonly<Partial<Record<Kind, Size>>>;
};

type OpenOptions = {
  character?: string | null;
  settings?: Readonly<Record<string, unknown>>;
  /** A second window of the same kind instead of the one that is open. */
  another?: boolean;
};

/** More windows than this are no help to anybody; the oldest unused one makes room. */
const WINDOWS_MAX = 24;

/**
 * Which windows are open, where, and which lies on top. Positions are on the desk; React only draws them. On a screen too
 * small for where a window belongs it is shown pulled in, and is back in its place once there is room.
 */
export class WindowStore<Kind extends string> extends Signal {
  /** Where they belong. */
  #wanted: readonly WindowState<Kind>[] = [];
  /** Where they are on this desk, one for each that is wanted. */
  #windows: readonly WindowState<Kind>[] = [];
  #sizes: Partial<Record<Kind, Size>> = {};
  #desk: Size = { w: 1024, h: 768 };
  #nextZ = 1;
  focusedId: string | null = null;

  constructor(private readonly kinds: Readonly<Record<Kind, KindMeasures>>) {
    super();
  }

  /** In the order in which they were opened, so that the page's order and the focus stay put. */
  get windows(): readonly WindowState<Kind>[] {
    return this.#windows;
  }

  get desk(): Size {
    return this.#desk;
  }

  get(id: string): WindowState<Kind> | null {
    return this.#windows.find((window) => window.id === id) ?? null;
  }

  /** Opens a window, or brings the one that is open to the front. Returns its id. */
  open(kind: Kind, options: OpenOptions = {}): string {
    const character = options.character ?? null;
    const id = this.#freeId(`${kind}:${character ?? ""}`, options.another ?? false);
    const known = this.get(id);
    if (known) {
      const settings = options.settings ? { ...known.settings, ...options.settings } : known.settings;
      this.#change(id, { settings, isCollapsed: false });
      this.focus(id);
      return id;
    }
    const { size, minSize } = this.kinds[kind];
    const box = place(this.#sizes[kind] ?? size, this.#windows, this.#desk, minSize);
    const window = {
      ...box,
      id,
      kind,
      character,
      z: this.#nextZ++,
      isCollapsed: false,
      isMaximised: false,
      settings: options.settings ?? {},
    };
    this.#put([...this.#makeRoom(), window]);
    this.focusedId = id;
    this.changed();
    return id;
  }

  close(id: string): void {
    if (!this.get(id)) return;
    this.#put(this.#wanted.filter((window) => window.id !== id));
    if (this.focusedId === id) this.focusedId = this.#top()?.id ?? null;
    this.changed();
  }

  closeAll(): void {
    this.#put([]);
    this.focusedId = null;
    this.changed();
  }

  /** Raises a window above the others. */
  focus(id: string): void {
    const window = this.get(id);
    if (!window) return;
    const isOnTop = window.z === this.#nextZ - 1;
    if (this.focusedId === id && isOnTop) return;
    this.focusedId = id;
    if (isOnTop) this.changed();
    else this.#change(id, { z: this.#nextZ++ });
  }

  /** The window after (1) or before (-1) the focused one, in the order of opening. */
  step(direction: 1 | -1): string | null {
    if (this.#windows.length === 0) return null;
    const at = this.#windows.findIndex(({ id }) => id === this.focusedId);
    const next = this.#windows.at((at + direction) % this.#windows.length);
    if (next) this.focus(next.id);
    return next?.id ?? null;
  }

  /** Moves or resizes; what would leave the screen is pulled back. A measure that stays is still the one that is wanted. */
  arrange(id: string, change: Partial<Box>): void {
    const window = this.get(id);
    if (!window || window.isMaximised) return;
    const before = boxOf(window);
    const box = contain({ ...before, ...change }, this.#desk, this.kinds[window.kind].minSize);
    const isMoved = box.x !== before.x || box.w !== before.w;
    const wanted = {
      // How far it is pulled in goes by its width: one that is made narrower stays where its left edge is.
      ...(isMoved && { x: box.x }),
      ...(box.y !== before.y && { y: box.y }),
      ...(box.w !== before.w && { w: box.w }),
      ...(box.h !== before.h && { h: box.h }),
    };
    this.#change(id, wanted);
    if (wanted.w !== undefined || wanted.h !== undefined) this.#keepSize(id);
  }

  toggleCollapsed(id: string): void {
    const window = this.get(id);
    if (window) this.#change(id, { isCollapsed: !window.isCollapsed, isMaximised: false });
  }

  toggleMaximised(id: string): void {
    const window = this.get(id);
    if (window) this.#change(id, { isMaximised: !window.isMaximised, isCollapsed: false });
  }

  /** Merges into what the window keeps for itself. */
  keep(id: string, settings: Readonly<Record<string, unknown>>): void {
    const window = this.get(id);
    if (window) this.#change(id, { settings: { ...window.settings, ...settings } });
  }

  /** The screen has a new size: whatever is out of it is pulled in. */
  setDesk(desk: Size): void {
    if (desk.w === this.#desk.w && desk.h === this.#desk.h) return;
    this.#desk = desk;
    this.#put(this.#wanted);
    this.changed();
  }

  save(): SavedWindows<Kind> {
    return { windows: this.#wanted, sizes: this.#sizes };
  }

  restore(saved: SavedWindows<Kind>): void {
    const ordered = [...saved.windows].sort((a, b) => a.z - b.z).slice(-WINDOWS_MAX);
    const rank = new Map(ordered.map(({ id }, at) => [id, at + 1]));
    this.#put(
      saved.windows
        .filter(({ id }) => rank.has(id))
        .map((window) => ({ ...window, z: rank.get(window.id) ?? 1 })),
    );
    this.#sizes = { ...saved.sizes };
    this.#nextZ = this.#windows.length + 1;
    this.focusedId = null;
    this.changed();
  }

  #keepSize(id: string): void {
    const window = this.#wanted.find((one) => one.id === id);
    if (window) this.#sizes = { ...this.#sizes, [window.kind]: { w: window.w, h: window.h } };
  }

  /** Windows that look as before stay the same objects, so that only the others are drawn again. */
  #put(wanted: readonly WindowState<Kind>[]): void {
    const before = new Map(this.#wanted.map((window, at) => [window, this.#windows[at]]));
    this.#wanted = wanted;
    this.#windows = wanted.map((window) => {
      const shown = before.get(window);
      const box = contain(boxOf(window), this.#desk, this.kinds[window.kind].minSize);
      return shown && isSameBox(shown, box) ? shown : { ...window, ...box };
    });
  }

  #change(id: string, change: Partial<WindowState<Kind>>): void {
    this.#put(this.#wanted.map((window) => (window.id === id ? { ...window, ...change } : window)));
    this.changed();
  }

  #top(): WindowState<Kind> | null {
    return this.#windows.reduce<WindowState<Kind> | null>(
      (top, one) => (top && top.z > one.z ? top : one),
      null,
    );
  }

  #makeRoom(): readonly WindowState<Kind>[] {
    if (this.#wanted.length < WINDOWS_MAX) return this.#wanted;
    const lowest = [...this.#wanted].sort((a, b) => a.z - b.z)[0];
    return this.#wanted.filter((window) => window !== lowest);
  }

  #freeId(id: string, another: boolean): string {
    if (!another || !this.get(id)) return id;
    let number = 2;
    while (this.get(`${id}#${number}`)) number++;
    return `${id}#${number}`;
  }
}

function boxOf({ x, y, w, h }: Box): Box {
  return { x, y, w, h };
}

function isSameBox(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.w === other.w && one.h === other.h;
}
