"use client";

import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useOwnColor } from "@/app/_shell/use-shell";
import { IconButton } from "@/app/_ui/IconButton";
import { StateShape, stateWords } from "@/app/_ui/StateShape";

type Props = { name: string; onRemove: ((name: string) => void) | null };

/** Whose column it is: pressing the name opens that character's dashboard. */
export function ComparedHead({ name, onRemove }: Props) {
  const dashboard = useDashboard();
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const color = useOwnColor(name);
  const state = character?.state ?? "offline";
  return (
    <th
      scope="col"
      className="sticky top-0 z-10 min-w-22 border-b border-weak bg-surface px-2 py-1 text-right font-normal"
    >
      <span className="flex items-center justify-end gap-1.5">
        <StateShape state={state} freshness={fresh} color={color} />
        <button
          type="button"
          title={`Open the dashboard of ${name}`}
          onClick={() => openWindow(dashboard, "player", name)}
          className="min-h-6 max-w-22 truncate text-accent underline-offset-2 hover:underline forced-colors:underline"
        >
          {name}
        </button>
      </span>
      <span className="flex items-center justify-end gap-1 text-11 text-ink-3">
        {onRemove && (
          <IconButton icon="close" size="small" label={`Leave ${name} out`} onClick={() => onRemove(name)} />
        )}
        {stateWords(state, fresh)}
      </span>
    </th>
  );
}
