import { Button } from "@/app/_ui/Button";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { CombatStats } from "@/server/contract/http/combat";
import type { CombatSettings } from "./combat-settings";

type Props = {
  stats: CombatStats;
  settings: CombatSettings;
  onKeep: (change: Partial<CombatSettings>) => void;
};

/** Nothing was fought: in this session, or ever. */
export function NoCombat({ stats, settings, onKeep }: Props) {
  const { character_name: character, lifetime } = stats;
  const hasLifetime = Object.keys(lifetime.monsters).length > 0;
  if (settings.scope === "session" && hasLifetime) {
    return (
      <EmptyState
        icon="combat"
        title="Nothing was fought in this session yet"
        action={<Button onClick={() => onKeep({ scope: "lifetime" })}>Show the lifetime</Button>}
      >
        The first blows show here about a minute after they fell.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="combat" title="No combat seen">
      {character} has not fought since its plugin reports here. Figures arrive about a minute after the first
      blow, if the plugin's combat tracker is on.
    </EmptyState>
  );
}

export function NotHeardOf({ character }: { character: string }) {
  return (
    <EmptyState icon="character" title={`${character} has never reported`}>
      Its combat shows here once its plugin has connected and it fights.
    </EmptyState>
  );
}
