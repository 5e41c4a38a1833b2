"use client";

import { showPlace } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Icon } from "@/app/_ui/Icon";
import { formatPlace, isDrawable } from "@/server/facts/coordinates";
import { type Peers, useSpot } from "./use-peers";
import { formatDistance, HERE_METRES, type Spot, wayTo } from "./way";

type Props = { peers: Peers; name: string; spot: Spot | null; from: string | null; id: string };

/** How far somebody is and which way, seen by the one that distances are measured from; otherwise the place. */
export function PeerWay({ peers, name, spot, from, id }: Props) {
  const origin = useSpot(peers, from);
  return (
    <span id={id} className="flex items-center justify-end text-12 whitespace-nowrap text-ink-2">
      {spot === null ? (
        <span className="text-ink-3">place unknown</span>
      ) : from === null || origin === null ? (
        <Place spot={spot} />
      ) : from === name ? (
        <span className="text-ink-3" title="Distances are measured from here">
          from here
        </span>
      ) : (
        <Way from={origin} to={spot} />
      )}
    </span>
  );
}

function Way({ from, to }: { from: Spot; to: Spot }) {
  const way = wayTo(from, to);
  if (way === null) return <Place spot={to} />;
  const isHere = way.metres < HERE_METRES;
  return (
    <span className="flex items-center gap-1.5" title={isHere ? "In the same place" : way.words}>
      {isHere ? (
        "here"
      ) : (
        <>
          <span className="text-ink" style={{ transform: `rotate(${Math.round(way.arrow)}deg)` }}>
            <Icon name="follow" size={13} className="fill-current" />
          </span>
          <span className="text-ink">{formatDistance(way.metres)}</span>
          <span className="sr-only"> {way.words}</span>
        </>
      )}
    </span>
  );
}

function Place({ spot }: { spot: Spot }) {
  const dashboard = useDashboard();
  if (spot.dungeon !== null) {
    return <span className="max-w-36 truncate" title={spot.dungeon}>{`in ${spot.dungeon}`}</span>;
  }
  if (!isDrawable(spot.ns, spot.ew)) return <span className="text-ink-3">off the map</span>;
  return (
    <button
      type="button"
      // By keyboard the name leads there; a second stop in each row would only be in the way.
      tabIndex={-1}
      title="Show on the map"
      onClick={() => showPlace(dashboard, spot)}
      className="min-h-6 rounded-control font-mono text-12 text-accent underline-offset-2 hover:underline forced-colors:underline"
    >
      {formatPlace(spot.ns, spot.ew)}
    </button>
  );
}
