import { SegmentedChoice } from "@/app/_ui/SegmentedChoice";
import { TextInput } from "@/app/_ui/TextInput";
import type { CombatScope, CombatSettings } from "./combat-settings";
import type { CombatSide } from "./monster-rows";

type Props = { settings: CombatSettings; onKeep: (change: Partial<CombatSettings>) => void };

/** Of which time, which side of the fight, which monster. */
export function CombatTools({ settings, onKeep }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-b border-weak p-1.5">
      <ScopeChoice scope={settings.scope} onChange={(scope) => onKeep({ scope })} />
      <SegmentedChoice<CombatSide>
        label="Side of the fight"
        value={settings.side}
        options={[
          { value: "given", label: "Given" },
          { value: "received", label: "Received" },
        ]}
        onChange={(side) => onKeep({ side })}
      />
      <TextInput
        label="Find a monster"
        placeholder="Find a monster"
        icon="search"
        value={settings.find}
        onChange={(find) => onKeep({ find })}
        className="min-w-32 flex-1"
      />
    </div>
  );
}

type ScopeProps = { scope: CombatScope; onChange: (scope: CombatScope) => void };

export function ScopeChoice({ scope, onChange }: ScopeProps) {
  return (
    <SegmentedChoice<CombatScope>
      label="Time"
      value={scope}
      options={[
        { value: "session", label: "Session" },
        { value: "lifetime", label: "Lifetime" },
      ]}
      onChange={onChange}
    />
  );
}
