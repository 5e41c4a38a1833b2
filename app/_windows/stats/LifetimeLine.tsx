"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { formatCount } from "@/app/_ui/format";
import { PartFailed } from "../states/PartFailed";
import { refreshMs } from "./ranges";
import type { StatsSettings } from "./stats-settings";

type Props = { character: string; range: StatsSettings["range"] };

/** What all sessions of a character counted together, above the charts of a part of them. */
export function LifetimeLine({ character, range }: Props) {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(
    trpc.characters.stats.queryOptions({ character }, { refetchInterval: refreshMs(range) }),
  );
  return (
    <>
      {error && (
        <PartFailed
          failure={readFailure(error)}
          what="The lifetime figures"
          onRetry={() => void refetch()}
          isOld={data !== undefined}
        />
      )}
      {data && (
        <dl
          aria-label={`${character}, all time`}
          className="flex flex-wrap gap-x-4 border-b border-weak px-2.5 py-1 text-12"
        >
          <Figure name="Kills, all time" value={data.total_kills} />
          <Figure name="Deaths" value={data.total_deaths} />
          <Figure name="Rares" value={data.total_rares} />
          <Figure name="Tapers used" value={data.tapers_used} />
        </dl>
      )}
    </>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-ink-3">{name}</dt>
      <dd>{formatCount(value)}</dd>
    </div>
  );
}
