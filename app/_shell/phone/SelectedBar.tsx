"use client";

import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import { StateShape } from "@/app/_ui/StateShape";
import { VitalBar } from "@/app/_ui/VitalBar";
import { openWindow } from "../actions/window-actions";
import { useDashboard } from "../dashboard-context";
import { placeOf } from "../RosterRow";
import { useCharacter, useFreshness, useOwnColor, useShell } from "../use-shell";

/** The selected character above the bar: its vitals at once, the rest one tap away. */
export function SelectedBar() {
  const selected = useShell("selected");
  return selected === null ? null : <Bar name={selected} />;
}

function Bar({ name }: { name: string }) {
  const dashboard = useDashboard();
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const color = useOwnColor(name);
  if (!character) return null;
  const { vitals } = character;
  return (
    <section
      aria-label={`Selected: ${name}`}
      className="fixed inset-x-2 bottom-[calc(var(--bottom-bar)+0.5rem+env(safe-area-inset-bottom))] z-20 flex items-center gap-2 rounded-window border border-weak bg-surface p-1.5 pl-3 shadow-floating"
    >
      <StateShape state={character.state} freshness={fresh} color={color} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{name}</p>
        <p className="truncate font-mono text-11 text-ink-2" data-dim={fresh !== "live"}>
          {placeOf(character)}
        </p>
        <div className="mt-1 flex gap-1" data-dim={fresh !== "live"}>
          <VitalBar vital="health" percent={vitals?.health_percentage ?? null} thin />
          <VitalBar vital="stamina" percent={vitals?.stamina_percentage ?? null} thin />
          <VitalBar vital="mana" percent={vitals?.mana_percentage ?? null} thin />
        </div>
      </div>
      <Button onClick={() => openWindow(dashboard, "player", name)}>Open</Button>
      <IconButton icon="close" label="Clear the selection" onClick={() => dashboard.shell.select(null)} />
    </section>
  );
}
