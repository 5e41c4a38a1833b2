"use client";

import { useNow } from "@/app/_shell/use-shell";
import { Badge } from "@/app/_ui/Badge";
import { formatAge } from "@/app/_ui/format";
import type { Peer } from "./peer-order";

/** What is the matter with a peer, in a word and the time it has lasted; nothing while all is well. */
export function PeerBadges({ peer, id }: { peer: Peer; id: string }) {
  return (
    <span id={id} className="flex shrink-0 gap-1 empty:hidden">
      <Trouble peer={peer} />
    </span>
  );
}

function Trouble({ peer: { reading, state, raisedAtMs } }: { peer: Peer }) {
  if (state === "offline") {
    return (
      <Badge title="Nothing is heard of it any more">
        offline <Since atMs={reading.heardAtMs} />
      </Badge>
    );
  }
  if (state === "left") {
    return (
      <Badge title="It plays on, but its plugin shares no more">
        not sharing <Since atMs={reading.leftAtMs ?? reading.heardAtMs} />
      </Badge>
    );
  }
  if (state === "stale") {
    return (
      <Badge tone="warn" title="No reading for a while: the figures are old">
        stale <Since atMs={reading.heardAtMs} />
      </Badge>
    );
  }
  if (reading.activity === "dead") return <Badge tone="danger">dead</Badge>;
  return raisedAtMs === null ? null : (
    <Badge tone="warn" icon="alert">
      low
    </Badge>
  );
}

function Since({ atMs }: { atMs: number }) {
  const ageMs = useNow() - atMs;
  return Number.isFinite(ageMs) ? formatAge(ageMs) : null;
}
