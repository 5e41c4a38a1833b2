import { openWindow } from "@/app/_shell/actions/window-actions";
import type { Dashboard } from "@/app/_shell/dashboard-context";

/** Opens a character's combat, alone or beside that of others. */
export function openCombat(dashboard: Dashboard, character: string, compare: readonly string[] = []): void {
  openWindow(dashboard, "combat", character, { compare });
}
