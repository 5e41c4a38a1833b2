import type { Dashboard } from "@/app/_shell/dashboard-context";

/** Opens a character's combat, alone or beside that of others, on a phone as a sheet. */
export function openCombat(
  { windows, shell }: Dashboard,
  character: string,
  compare: readonly string[] = [],
): void {
  const id = windows.open("combat", { character, settings: { compare } });
  shell.set({ sheet: { window: id } });
}
