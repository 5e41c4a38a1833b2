"use client";

import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";

/** A player's name; that of a character of the guild leads to it. Enter on its row does the same. */
export function NameLink({ name }: { name: string }) {
  const dashboard = useDashboard();
  if (!dashboard.world.characters.all.has(name)) {
    return (
      <span className="truncate" title={name}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      title={`Show ${name} on the map`}
      className="min-h-6 min-w-0 cursor-pointer truncate rounded-[2px] text-accent underline-offset-2 hover:underline forced-colors:underline"
      onClick={() => showCharacter(dashboard, name)}
    >
      {name}
    </button>
  );
}
