/** What a key does while the map has the focus. Letters are left to the shell's shortcuts. */
export type MapKeyAction =
  | { readonly kind: "pan"; readonly dx: number; readonly dy: number }
  | { readonly kind: "zoom"; readonly steps: number }
  | { readonly kind: "whole" }
  | { readonly kind: "pick" }
  | { readonly kind: "menu" };

const STEP_PIXELS = 96;
const LARGE_STEP_PIXELS = 320;

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function mapKeyAction(press: KeyPress): MapKeyAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const step = press.shiftKey ? LARGE_STEP_PIXELS : STEP_PIXELS;
  switch (press.key) {
    case "ArrowLeft":
      return { kind: "pan", dx: step, dy: 0 };
    case "ArrowRight":
      return { kind: "pan", dx: -step, dy: 0 };
    case "ArrowUp":
      return { kind: "pan", dx: 0, dy: step };
    case "ArrowDown":
      return { kind: "pan", dx: 0, dy: -step };
    case "+":
    case "=":
      return { kind: "zoom", steps: 0.5 };
    case "-":
    case "_":
      return { kind: "zoom", steps: -0.5 };
    case "Home":
      return { kind: "whole" };
    case "Enter":
      return { kind: "pick" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return press.shiftKey ? { kind: "menu" } : null;
    default:
      return null;
  }
}
