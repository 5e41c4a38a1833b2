"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useRefetchOn } from "@/app/_shell/use-refetch-on";
import { useTRPC } from "@/app/_trpc/client";
import { type Failure, readFailure } from "@/app/_trpc/read-failure";
import { EmptyState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import { OfflineLine } from "../states/OfflineLine";
import { PartFailed } from "../states/PartFailed";
import { WhenRead } from "../states/WhenRead";
import type { WindowContentProps } from "../window-state";
import { type Effects, readEffects } from "./effects";
import { SheetHead } from "./SheetHead";
import { SheetSections } from "./SheetSections";
import { SheetSkeleton } from "./SheetSkeleton";
import { readSheet, type Sheet } from "./sheet";

const SHEET_TYPES = ["character_stats"];
const EFFECT_TYPES = ["equipment_cantrip_state"];

/** Everything that is written down of one character: abilities, augmentations, spells, ties. */
export function CharacterWindow({ window }: WindowContentProps) {
  const character = window.character ?? "";
  const trpc = useTRPC();
  const sheet = useQuery(trpc.characters.sheet.queryOptions({ character }));
  const cantrips = useQuery(trpc.characters.cantrips.queryOptions({ character }));
  useRefetchOn(SHEET_TYPES, character, sheet.refetch);
  useRefetchOn(EFFECT_TYPES, character, cantrips.refetch);
  const effects = useMemo(() => (cantrips.data ? readEffects(cantrips.data) : null), [cantrips.data]);
  const failure = cantrips.error && sheet.data ? readFailure(cantrips.error) : null;
  const sheetFailure = sheet.error && !sheet.data ? readFailure(sheet.error) : null;
  if (sheetFailure && !isRefused(sheetFailure) && cantrips.data?.updated_at) {
    return (
      <div className="flex h-full flex-col">
        <NotLive />
        <PartFailed failure={sheetFailure} what="The sheet" onRetry={() => void sheet.refetch()} />
        <SheetSections
          window={window}
          character={character}
          sheet={null}
          effects={effects}
          effectsAt={cantrips.data.updated_at}
        />
      </div>
    );
  }
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <OfflineLine character={character} at={sheet.data?.updated_at ?? null} />
      <WhenRead
        read={sheet}
        what="The sheet"
        skeleton={<SheetSkeleton />}
        notFound={<NeverHeardOf name={character} />}
      >
        {({ updated_at, stats }) => (
          <>
            {failure && (
              <PartFailed
                failure={failure}
                what="What spells are in force"
                onRetry={() => void cantrips.refetch()}
                isOld={cantrips.data !== undefined}
              />
            )}
            <Content
              window={window}
              character={character}
              stats={stats}
              updatedAt={updated_at}
              effects={effects}
              effectsAt={cantrips.data?.updated_at ?? null}
            />
          </>
        )}
      </WhenRead>
    </div>
  );
}

/** Nothing else may be shown either. */
function isRefused({ kind }: Failure): boolean {
  return kind === "refused" || kind === "signed_out";
}

type ContentProps = WindowContentProps & {
  character: string;
  stats: Readonly<Record<string, unknown>> | null;
  updatedAt: string | null;
  effects: Effects | null;
  effectsAt: string | null;
};

function Content({ window, character, stats, updatedAt, effects, effectsAt }: ContentProps) {
  const sheet: Sheet | null = useMemo(() => (stats === null ? null : readSheet(stats)), [stats]);
  if (sheet === null && (effects === null || effectsAt === null)) return <NotYetTold name={character} />;
  return (
    <>
      <SheetHead character={character} sheet={sheet} at={updatedAt} />
      <SheetSections
        window={window}
        character={character}
        sheet={sheet}
        effects={effects}
        effectsAt={effectsAt}
      />
    </>
  );
}

function NeverHeardOf({ name }: { name: string }) {
  return (
    <EmptyState icon="character" title={`Nobody has heard of ${name}`}>
      No plugin has ever reported a character of this name. Look at the spelling: letter case counts, and so
      does a + in front.
    </EmptyState>
  );
}

function NotYetTold({ name }: { name: string }) {
  return (
    <EmptyState icon="character" title={`No sheet of ${name} yet`}>
      The plugin reports attributes, skills and the rest when the character logs in, and every ten minutes
      from then on. They appear here as soon as it does.
    </EmptyState>
  );
}
