import type { IconName } from "@/app/_ui/Icon";
import type { Size } from "./geometry";

/** A kind of window as data: the window manager, the menus and the palette read nothing else. */
export type WindowKind = {
  readonly title: string;
  /** Words under which the palette finds it. */
  readonly keywords: readonly string[];
  readonly icon: IconName;
  /** `always`: it shows one character, and there is one window for each. */
  readonly character: "always" | "optional";
  readonly size: Size;
  readonly minSize: Size;
};

/** Every window of the dashboard; its code is in `window-contents.ts`. */
export const windowKinds = {
  player: {
    title: "Character",
    keywords: ["player", "dashboard", "vitals", "overview"],
    icon: "character",
    character: "always",
    size: { w: 360, h: 456 },
    minSize: { w: 288, h: 200 },
  },
  inventory: {
    title: "Inventory",
    keywords: ["items", "packs", "equipment", "worn", "gear", "loot", "paper doll"],
    icon: "pack",
    character: "always",
    size: { w: 640, h: 560 },
    minSize: { w: 304, h: 280 },
  },
  chat: {
    title: "Chat",
    keywords: ["talk", "messages", "tells", "channels"],
    icon: "chat",
    character: "optional",
    size: { w: 480, h: 360 },
    minSize: { w: 288, h: 200 },
  },
} as const satisfies Record<string, WindowKind>;

export type WindowKindName = keyof typeof windowKinds;

/** In the order of the menus. */
export const windowKindNames: readonly WindowKindName[] = Object.keys(windowKinds).filter(isWindowKind);

export function isWindowKind(name: unknown): name is WindowKindName {
  return typeof name === "string" && Object.hasOwn(windowKinds, name);
}
