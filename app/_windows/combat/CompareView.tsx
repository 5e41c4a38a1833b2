"use client";

import { useMemo } from "react";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { Loading } from "@/app/_ui/Skeleton";
import { PartFailed } from "../states/PartFailed";
import { ReadProblem } from "../states/ReadProblem";
import { CombatSkeleton } from "./CombatSkeleton";
import { ScopeChoice } from "./CombatTools";
import { CompareTable } from "./CompareTable";
import { COMPARED_MIN, type CombatSettings } from "./combat-settings";
import { useCombat } from "./use-combat";

type Props = { settings: CombatSettings; onKeep: (change: Partial<CombatSettings>) => void };

/** Up to four characters side by side. */
export function CompareView({ settings, onKeep }: Props) {
  const { compare, scope } = settings;
  // The list is parsed anew with every setting that changes; its names are what counts.
  const key = compare.join("\n");
  const names = useMemo(() => key.split("\n"), [key]);
  const all = useCombat(names);
  const failed = all.filter(({ stats }) => stats.error && stats.data === undefined);
  const [first] = failed;
  const remove = (name: string) => onKeep({ compare: compare.filter((other) => other !== name) });
  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5 border-b border-weak p-1.5">
        <ScopeChoice scope={scope} onChange={(scope) => onKeep({ scope })} />
        <span className="flex-1 text-12 text-ink-2">{compare.length} characters compared</span>
        <Button look="quiet" icon="close" onClick={() => onKeep({ compare: [] })}>
          Stop comparing
        </Button>
      </div>
      {first && failed.length === all.length ? (
        <ReadProblem
          failure={readFailure(first.stats.error)}
          what="The combat figures"
          onRetry={() => all.forEach(({ stats }) => void stats.refetch())}
        />
      ) : all.every(({ stats }) => stats.data === undefined) ? (
        <Loading label="Loading. The combat figures">
          <CombatSkeleton />
        </Loading>
      ) : (
        <>
          {failed.map(({ name, stats }) => (
            <PartFailed
              key={name}
              failure={readFailure(stats.error)}
              what={`The combat of ${name}`}
              onRetry={() => void stats.refetch()}
            />
          ))}
          <CompareTable all={all} scope={scope} onRemove={compare.length > COMPARED_MIN ? remove : null} />
        </>
      )}
    </>
  );
}
