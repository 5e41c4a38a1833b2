import type { WindowKindName } from "@/app/_windows/registry";
import type { WindowStories } from "./story";

/** The stories of each window, fetched when one of them is opened. */
export const windowStories: Readonly<Record<WindowKindName, () => Promise<WindowStories>>> = {
  player: () => import("@/app/_windows/player/stories").then(({ stories }) => stories),
  character: () => import("@/app/_windows/character/stories").then(({ stories }) => stories),
  inventory: () => import("@/app/_windows/inventory/stories").then(({ stories }) => stories),
  radar: () => import("@/app/_windows/radar/stories").then(({ stories }) => stories),
  combat: () => import("@/app/_windows/combat/stories").then(({ stories }) => stories),
  combatPicker: () => import("@/app/_windows/combat-picker/stories").then(({ stories }) => stories),
  quests: () => import("@/app/_windows/quests/stories").then(({ stories }) => stories),
  stats: () => import("@/app/_windows/stats/stories").then(({ stories }) => stories),
  chat: () => import("@/app/_windows/chat/stories").then(({ stories }) => stories),
  vitals: () => import("@/app/_windows/vitals/stories").then(({ stories }) => stories),
  issues: () => import("@/app/_windows/issues/stories").then(({ stories }) => stories),
  assistant: () => import("@/app/_windows/assistant/stories").then(({ stories }) => stories),
};
