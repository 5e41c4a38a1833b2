import type { Box } from "./geometry";

/** One open window. Plain data: it is saved per user and restored in another browser. */
export type WindowState<Kind extends string = string> = Box & {
  /** Unique on the page; a window of a character has the same id wherever it is opened. */
  readonly id: string;
  readonly kind: Kind;
  readonly character: string | null;
  /** Higher lies above. */
  readonly z: number;
  readonly isCollapsed: boolean;
  readonly isMaximised: boolean;
  /** What the window itself wants to find again, such as a filter; small, and parsed by the window. */
  readonly settings: Readonly<Record<string, unknown>>;
};

/** What every window's content is given. */
export type WindowContentProps = { window: WindowState };
