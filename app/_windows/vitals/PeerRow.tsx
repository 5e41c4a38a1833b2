"use client";

import { memo, useId } from "react";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useOwnColor } from "@/app/_shell/use-shell";
import { StateShape } from "@/app/_ui/StateShape";
import { PeerBadges } from "./PeerBadges";
import { PeerExtras } from "./PeerExtras";
import { PeerVitals } from "./PeerVitals";
import { PeerWay } from "./PeerWay";
import type { Peer } from "./peer-order";
import { type Peers, usePeer } from "./use-peers";

type Props = {
  peers: Peers;
  name: string;
  from: string | null;
  height: number;
  isWide: boolean;
  /** Only one row takes part in tabbing; arrows reach the others. */
  isTabStop: boolean;
  index: number;
  count: number;
};

/** Stripes, so that a reading that is not current is told apart without any color. */
const HATCH =
  "bg-[repeating-linear-gradient(135deg,var(--line-weak)_0_1px,transparent_1px_7px)] forced-colors:bg-none";

/** One peer: who, how they fare, where they are, and how old all that is. */
export const PeerRow = memo(function PeerRow(props: Props) {
  const { peers, name, from, height, isWide, isTabStop, index, count } = props;
  const peer = usePeer(peers, name);
  const id = useId();
  if (!peer) return <div style={{ height }} />;
  const isLive = peer.state === "live";
  const way = <PeerWay peers={peers} name={name} spot={peer.reading.spot} from={from} id={`${id}-way`} />;
  const vitals = <PeerVitals peer={peer} id={`${id}-vitals`} isWide={isWide} />;
  const who = <Name peer={peer} isTabStop={isTabStop} describedBy={`${id}-badges ${id}-vitals ${id}-way`} />;
  const badges = <PeerBadges peer={peer} id={`${id}-badges`} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands in the boxes of the virtual list
    <div
      role="listitem"
      aria-setsize={count}
      aria-posinset={index + 1}
      data-name={name}
      data-state={peer.state}
      data-low={peer.raisedAtMs !== null}
      data-dim={!isLive}
      style={{ height }}
      className={`relative overflow-hidden border-b border-weak hover:bg-raised ${isLive ? "" : HATCH} ${isWide ? "grid grid-cols-[minmax(10rem,2fr)_minmax(15rem,3fr)_5.5rem_minmax(8rem,1.6fr)] items-center gap-3 px-2.5" : "flex flex-col justify-center gap-0.5 px-2.5"}`}
    >
      {peer.raisedAtMs !== null && isLive && (
        <span className="absolute inset-y-0 left-0 w-[3px] bg-warn forced-colors:bg-[Highlight]" />
      )}
      {isWide ? (
        <>
          <span className="flex min-w-0 items-center gap-1.5">
            {who}
            {badges}
          </span>
          {vitals}
          {way}
          <PeerExtras peer={peer} />
        </>
      ) : (
        <>
          <span className="flex min-w-0 items-center gap-1.5">
            {who}
            {badges}
            <span className="ml-auto shrink-0">{way}</span>
          </span>
          {vitals}
          <PeerExtras peer={peer} />
        </>
      )}
    </div>
  );
});

type NameProps = { peer: Peer; isTabStop: boolean; describedBy: string };

function Name({ peer: { reading, state }, isTabStop, describedBy }: NameProps) {
  const dashboard = useDashboard();
  const { name, activity } = reading;
  const color = useOwnColor(name);
  return (
    <>
      <StateShape
        state={state === "offline" ? "offline" : activity}
        freshness={state === "live" ? "live" : state === "stale" ? "stale" : "offline"}
        color={color}
      />
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby={describedBy}
        title={`Show ${name}`}
        onClick={() => showCharacter(dashboard, name)}
        className="min-h-6 min-w-0 truncate rounded-control text-13 font-semibold text-ink underline-offset-2 hover:text-accent hover:underline focus-visible:-outline-offset-2 max-wide:min-h-11 forced-colors:underline"
      >
        {name}
      </button>
    </>
  );
}
