"use client";

import { useNow } from "@/app/_shell/use-shell";
import { Badge } from "@/app/_ui/Badge";
import { formatAge, formatCount } from "@/app/_ui/format";
import type { Peer } from "./peer-order";
import type { PeerReading } from "./peer-reading";

/** Tags and items beyond these are counted, and named on hover. */
const TAGS_SHOWN = 2;
const ITEMS_SHOWN = 1;

/** Groups, what the plugin keeps count of, the client's latency, and how old the last reading is. */
export function PeerExtras({ peer: { reading, state } }: { peer: Peer }) {
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-11 text-ink-3">
      <Tags tags={reading.tags} />
      <Items items={reading.items} />
      <span className="ml-auto shrink-0 whitespace-nowrap">
        {reading.latencyMs !== null && (
          <span title="Latency of its client">{formatCount(reading.latencyMs)} ms</span>
        )}
        {state === "live" && <Heard atMs={reading.heardAtMs} hasLatency={reading.latencyMs !== null} />}
      </span>
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  const more = tags.length - TAGS_SHOWN;
  return (
    <span className="flex min-w-0 shrink items-center gap-1" title={`Tags: ${tags.join(", ")}`}>
      {tags.slice(0, TAGS_SHOWN).map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
      {more > 0 && `+${more}`}
    </span>
  );
}

function Items({ items }: { items: PeerReading["items"] }) {
  if (items.length === 0) return null;
  const words = items.map(({ name, count }) => (count === null ? name : `${formatCount(count)} ${name}`));
  const more = items.length - ITEMS_SHOWN;
  return (
    <span className="min-w-0 truncate" title={`Carries ${words.join(", ")}`}>
      {words.slice(0, ITEMS_SHOWN).join(", ")}
      {more > 0 && ` +${more}`}
    </span>
  );
}

/** When anything was heard of it last; the first second says nothing. */
function Heard({ atMs, hasLatency }: { atMs: number; hasLatency: boolean }) {
  const ageMs = useNow() - atMs;
  if (!Number.isFinite(ageMs)) return null;
  return (
    <span title="Since the last reading">
      {hasLatency && " · "}
      {formatAge(ageMs)} ago
    </span>
  );
}
