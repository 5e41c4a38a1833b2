"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useIsConnected } from "@/app/_shell/use-shell";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/Button";
import { DataGrid } from "@/app/_ui/grid/DataGrid";
import { sortedRows } from "@/app/_ui/grid/grid-column";
import { SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { Leader, Leaderboard as LeaderboardAnswer } from "@/server/contract/http/stats-series";
import { TooMuch } from "../states/TooMuch";
import { WhenRead } from "../states/WhenRead";
import { boardColumns } from "./board-columns";
import { rangeWords, refreshMs } from "./ranges";
import type { StatsSettings } from "./stats-settings";
import { useRefetchWhenMissed } from "./use-stats";

/** So many characters are asked for. */
const LEADERS_MAX = 500;

type Props = { settings: StatsSettings; onKeep: (change: Partial<StatsSettings>) => void };

/** Who did most in the range: by any figure, the whole guild in one table. */
export function Leaderboard({ settings, onKeep }: Props) {
  const { range, sort } = settings;
  const trpc = useTRPC();
  const read = useQuery(
    trpc.stats.leaders.queryOptions(
      { range, by: sort.by === "name" ? "kills" : sort.by, limit: LEADERS_MAX },
      {
        refetchInterval: refreshMs(range),
        placeholderData: (known) => (known?.range === range ? known : undefined),
      },
    ),
  );
  useRefetchWhenMissed(read.refetch);
  return (
    <WhenRead read={read} what="The leaderboard" skeleton={<SkeletonLines rows={10} />}>
      {(board) => <Board board={board} settings={settings} onKeep={onKeep} />}
    </WhenRead>
  );
}

function Board({ board, settings, onKeep }: Props & { board: LeaderboardAnswer }) {
  const dashboard = useDashboard();
  const { range, sort, of } = settings;
  const { leaders, total } = board;
  const isConnected = useIsConnected();
  const columns = useMemo(
    () =>
      boardColumns(({ character_name }) => (
        <button
          type="button"
          tabIndex={-1}
          title={`Show ${character_name} on the map`}
          onClick={() => showCharacter(dashboard, character_name)}
          className="min-h-6 min-w-0 truncate text-left text-accent hover:underline"
        >
          {character_name}
        </button>
      )),
    [dashboard],
  );
  const rows = useMemo(() => {
    const column = columns.find(({ key }) => key === sort.by) ?? columns[0];
    const nameOf = ({ character_name }: Leader) => character_name;
    return column === undefined ? leaders : sortedRows(leaders, column, sort.isDescending, nameOf);
  }, [leaders, columns, sort]);
  if (leaders.length === 0) {
    return (
      <EmptyState
        icon="chart"
        title={`Nobody did anything in the ${rangeWords(range)}`}
        action={range !== "30d" && <Button onClick={() => onKeep({ range: "30d" })}>Last 30 days</Button>}
      >
        Characters appear as soon as their plugins report.
      </EmptyState>
    );
  }
  return (
    <div data-dim={!isConnected} className="flex min-h-0 flex-1 flex-col">
      <TooMuch
        shown={leaders.length}
        of={total}
        what="characters"
        how="Choose a shorter time to see fewer."
      />
      <DataGrid
        label={`Leaderboard, ${leaders.length} characters`}
        columns={columns}
        rows={rows}
        rowKey={({ character_name }) => character_name}
        sort={sort}
        onSort={(sort) => onKeep({ sort })}
        onOpen={({ character_name }) => onKeep({ of: character_name, tab: "charts" })}
        openKey={of}
      />
      <p className="shrink-0 border-t border-weak px-2 py-1 text-11 text-ink-3">
        Enter or a click on a row shows the charts of that character.
      </p>
    </div>
  );
}
