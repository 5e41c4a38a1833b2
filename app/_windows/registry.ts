import type { IconName } from "@/app/_ui/Icon";
import type { Size } from "./geometry";

/** A kind of window as data: the window manager, the menus and the palette read nothing else. */
export type WindowKind = {
  readonly title: string;
  /** Words under which the palette finds it. */
  readonly keywords: readonly string[];
  readonly icon: IconName;
  /** `always`: it shows one character, and there is one window for each; `never`: it shows the guild. */
  readonly character: "always" | "optional" | "never";
  readonly size: Size;
  readonly minSize: Size;
};

/** Every window of the dashboard, in the order of the menus; its code is in `window-contents.ts`. */
export const windowKinds = {
  player: {
    title: "Dashboard",
    keywords: ["player", "character", "vitals", "overview", "glance"],
    icon: "gauge",
    character: "always",
    size: { w: 376, h: 640 },
    minSize: { w: 288, h: 200 },
  },
  character: {
    title: "Character",
    keywords: ["attributes", "skills", "augmentations", "titles", "allegiance", "level", "sheet"],
    icon: "character",
    character: "always",
    size: { w: 480, h: 560 },
    minSize: { w: 304, h: 240 },
  },
  inventory: {
    title: "Inventory",
    keywords: ["items", "packs", "equipment", "worn", "gear", "loot", "paper doll"],
    icon: "pack",
    character: "always",
    size: { w: 640, h: 560 },
    minSize: { w: 304, h: 280 },
  },
  radar: {
    title: "Radar",
    keywords: ["nearby", "objects", "monsters", "dungeon", "floor", "map"],
    icon: "radar",
    character: "always",
    size: { w: 600, h: 432 },
    minSize: { w: 304, h: 304 },
  },
  combat: {
    title: "Combat",
    keywords: ["damage", "offense", "defense", "monsters", "elements", "crits", "kills"],
    icon: "combat",
    character: "always",
    size: { w: 640, h: 480 },
    minSize: { w: 320, h: 256 },
  },
  combatPicker: {
    title: "Fighters",
    keywords: ["combat", "compare", "damage", "picker", "who fights"],
    icon: "compare",
    character: "never",
    size: { w: 560, h: 440 },
    minSize: { w: 304, h: 240 },
  },
  quests: {
    title: "Quests",
    keywords: ["timers", "cooldowns", "flags", "kill tasks", "ready", "matrix"],
    icon: "quest",
    character: "optional",
    size: { w: 560, h: 480 },
    minSize: { w: 304, h: 240 },
  },
  stats: {
    title: "Stats",
    keywords: ["charts", "rates", "history", "leaderboard", "kills", "rares", "deaths", "grafana"],
    icon: "chart",
    character: "optional",
    size: { w: 720, h: 560 },
    minSize: { w: 320, h: 280 },
  },
  chat: {
    title: "Chat",
    keywords: ["talk", "messages", "tells", "channels"],
    icon: "chat",
    character: "optional",
    size: { w: 480, h: 360 },
    minSize: { w: 288, h: 200 },
  },
  vitals: {
    title: "Vitals",
    keywords: ["sharing", "peers", "health", "party", "fellowship", "distance"],
    icon: "heart",
    character: "never",
    size: { w: 440, h: 400 },
    minSize: { w: 304, h: 200 },
  },
  issues: {
    title: "Issues",
    keywords: ["alerts", "problems", "board", "acknowledge", "snooze", "death", "idle"],
    icon: "alert",
    character: "never",
    size: { w: 520, h: 480 },
    minSize: { w: 304, h: 240 },
  },
  assistant: {
    title: "Assistant",
    keywords: ["ask", "question", "help", "ai", "agent"],
    icon: "assistant",
    character: "never",
    size: { w: 440, h: 520 },
    minSize: { w: 304, h: 280 },
  },
} as const satisfies Record<string, WindowKind>;

export type WindowKindName = keyof typeof windowKinds;

/** In the order of the menus. */
export const windowKindNames: readonly WindowKindName[] = Object.keys(windowKinds).filter(isWindowKind);

/** The windows that can show one character, in the order of the menus. */
export const characterWindowKinds: readonly WindowKindName[] = windowKindNames.filter(
  (name) => windowKinds[name].character !== "never",
);

export function isWindowKind(name: unknown): name is WindowKindName {
  return typeof name === "string" && Object.hasOwn(windowKinds, name);
}
