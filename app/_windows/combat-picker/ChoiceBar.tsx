"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { canCompare, canOpen, choiceWords } from "./choice";
import { openCombat } from "./open-combat";

type Props = { chosen: readonly string[]; onChoose: (chosen: readonly string[]) => void };

/** What can be done with those who are chosen. */
export function ChoiceBar({ chosen, onChoose }: Props) {
  const dashboard = useDashboard();
  const [first] = chosen;
  const count = chosen.length;
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-t border-weak p-1.5">
      <span role="status" title={chosen.join(", ")} className="min-w-40 flex-1 px-1 text-12 text-ink-2">
        {choiceWords(count)}
      </span>
      <span className="ml-auto flex gap-1.5">
        {count > 0 && (
          <Button look="quiet" onClick={() => onChoose([])}>
            Clear
          </Button>
        )}
        <Button
          icon="combat"
          disabled={!canOpen(count)}
          onClick={() => {
            for (const name of chosen) openCombat(dashboard, name);
          }}
        >
          Open
        </Button>
        <Button
          icon="compare"
          disabled={!canCompare(count)}
          onClick={() => first !== undefined && openCombat(dashboard, first, chosen)}
        >
          Compare
        </Button>
      </span>
    </div>
  );
}
