"use client";

import { useCallback, useMemo } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useShell } from "@/app/_shell/use-shell";
import { type Failure, readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { Loading } from "@/app/_ui/Skeleton";
import { EmptyState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import { PartFailed } from "../states/PartFailed";
import { ReadProblem } from "../states/ReadProblem";
import { TooMuch } from "../states/TooMuch";
import type { WindowContentProps } from "../window-state";
import { CountsLine } from "./CountsLine";
import { PeerList } from "./PeerList";
import { PeersSkeleton } from "./PeersSkeleton";
import { peerOrder } from "./peer-order";
import { usePeers } from "./use-peers";
import { VitalsTools } from "./VitalsTools";
import { keptSettings, parseVitalsSettings, type VitalsSettings } from "./vitals-settings";

/** More are not taken in at a glance. */
const SHOWN_MAX = 500;

/** Those whose plugins share with each other: how they fare, how far they are, who needs help first. */
export function VitalsWindow({ window }: WindowContentProps) {
  const { windows } = useDashboard();
  const settings = useMemo(() => parseVitalsSettings(window.settings), [window.settings]);
  const { peers, list } = usePeers(settings);
  const { feed, calm } = peers;
  const { tag, who } = settings;
  const selected = useShell("selected");
  const names = useLive(
    calm,
    useCallback(() => peerOrder(feed.rows.values(), tag), [feed, tag]),
    isSameOrder,
  );
  const isAnybodyThere = useLive(
    calm,
    useCallback(() => feed.rows.size > 0, [feed]),
  );
  const change = (next: Partial<VitalsSettings>) =>
    windows.keep(window.id, keptSettings({ ...settings, ...next }));
  const failure = list.error ? inPlainWords(readFailure(list.error)) : null;
  const retry = () => void list.refetch();

  return (
    <div className="flex h-full flex-col">
      <NotLive />
      {!isAnybodyThere && failure && list.data === undefined ? (
        <ReadProblem failure={failure} what="Who shares vitals" onRetry={retry} />
      ) : !isAnybodyThere && list.isPending ? (
        <Loading label="Loading. Who shares vitals">
          <PeersSkeleton />
        </Loading>
      ) : (
        <>
          <VitalsTools peers={peers} isAnybodyThere={isAnybodyThere} settings={settings} onChange={change} />
          {failure && (
            <PartFailed
              failure={failure}
              what="The list of who shares"
              onRetry={retry}
              isOld={list.data !== undefined}
            />
          )}
          {isAnybodyThere && <CountsLine peers={peers} settings={settings} onChange={change} />}
          <TooMuch
            shown={Math.min(SHOWN_MAX, names.length)}
            of={names.length}
            what="peers"
            how="Choose a tag to see fewer."
          />
          {names.length > 0 ? (
            <PeerList peers={peers} names={names.slice(0, SHOWN_MAX)} from={settings.from ?? selected} />
          ) : (
            <Nobody tag={isAnybodyThere ? tag : null} who={who} onChange={change} />
          )}
        </>
      )}
    </div>
  );
}

/** Only the process that holds the plugins' connections knows who shares, and it may be away for a moment. */
function inPlainWords(failure: Failure): Failure {
  if (failure.status !== 503) return failure;
  const message =
    "The part of the server that hears the plugins is away. It is asked again every few seconds.";
  return { ...failure, message };
}

function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}

type NobodyProps = Pick<VitalsSettings, "tag" | "who"> & {
  onChange: (next: Partial<VitalsSettings>) => void;
};

function Nobody({ tag, who, onChange }: NobodyProps) {
  if (tag !== null) {
    return (
      <EmptyState
        icon="heart"
        title={`Nobody with the tag ${tag}`}
        action={<Button onClick={() => onChange({ tag: null })}>Show all tags</Button>}
      >
        A tag comes from the plugin of each character, and goes with it.
      </EmptyState>
    );
  }
  if (who === "everybody") {
    return (
      <EmptyState icon="heart" title="Nobody is online">
        Characters appear here as soon as their plugin connects.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="heart"
      title="Nobody shares vitals now"
      action={<Button onClick={() => onChange({ who: "everybody" })}>Show everybody online</Button>}
    >
      Characters appear here once vital sharing is switched on in their plugin.
    </EmptyState>
  );
}
