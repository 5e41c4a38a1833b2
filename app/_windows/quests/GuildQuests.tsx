"use client";

import { useMemo } from "react";
import { readFailure } from "@/app/_trpc/read-failure";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { QuestStatus } from "@/server/contract/http/quests";
import { PartFailed } from "../states/PartFailed";
import { WhenRead } from "../states/WhenRead";
import type { WindowContentProps } from "../window-state";
import { GuildBoard } from "./GuildBoard";
import { QuestsSkeleton } from "./QuestsSkeleton";
import { columnsOf } from "./quest-columns";
import { useQuests } from "./use-quests";

/** Everybody's quests side by side: who is ready for what. */
export function GuildQuests({ window }: WindowContentProps) {
  const { read, all, shape, isCut } = useQuests(null);
  // Which quests there are changes rarely, what becomes of them all the time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other flags than before change the shape
  const columns = useMemo(() => columnsOf(all), [shape]);
  // The first answers stay, and are not old, when only a later one failed.
  const { data, error, refetch, isFetchNextPageError, fetchNextPage } = read;
  return (
    <WhenRead
      read={{ data, error: isFetchNextPageError ? null : error, refetch }}
      what="The quests of the guild"
      skeleton={<QuestsSkeleton />}
    >
      {({ pages }) =>
        all.size > 0 ? (
          <>
            {isFetchNextPageError && (
              <PartFailed
                failure={readFailure(error)}
                what={`Whoever comes after ${lastName(pages)} by name`}
                onRetry={() => void fetchNextPage()}
              />
            )}
            <GuildBoard window={window} all={all} columns={columns} isCut={isCut} />
          </>
        ) : (
          <EmptyState icon="quest" title="No quests seen">
            They arrive when a plugin reports them, which it does at login.
          </EmptyState>
        )
      }
    </WhenRead>
  );
}

/** The answers come by name. */
function lastName(pages: readonly QuestStatus[]): string {
  return pages.at(-1)?.quests.at(-1)?.character_name ?? "";
}
