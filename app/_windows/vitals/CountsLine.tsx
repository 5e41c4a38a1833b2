"use client";

import { useCallback, useState } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useIsConnected } from "@/app/_shell/use-shell";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Menu, type MenuItem } from "@/app/_ui/Menu";
import { NumberField } from "@/app/_ui/NumberField";
import { peerCounts } from "./peer-order";
import { type LowLimit, VITALS } from "./peer-reading";
import type { Peers } from "./use-peers";
import { LOW_PERCENT, type VitalsSettings } from "./vitals-settings";

type Props = {
  peers: Peers;
  settings: VitalsSettings;
  onChange: (next: Partial<VitalsSettings>) => void;
};

/** How many are there and how many of them need help, and what counts as needing help. */
export function CountsLine({ peers: { feed, calm }, settings, onChange }: Props) {
  const { tag, limit } = settings;
  const { here, low, stale, gone } = useLive(
    calm,
    useCallback(() => peerCounts(feed.rows.values(), tag), [feed, tag]),
    isShallowSame,
  );
  const isConnected = useIsConnected();
  const setLimit = (next: Partial<LowLimit>) => onChange({ limit: { ...limit, ...next } });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-weak px-2.5 py-1 text-12 text-ink-2">
      <p className="mr-auto" data-dim={!isConnected}>
        {formatCount(here)} here
        <Part count={low} word="low" className={`font-semibold ${isConnected ? "text-warn" : ""}`} />
        <Part count={stale} word="stale" />
        <Part count={gone} word="gone" />
      </p>
      <div className="flex items-center gap-1.5">
        <span aria-hidden="true">Low under</span>
        <NumberField
          label="Low under, in percent"
          value={limit.percent}
          range={[LOW_PERCENT.least, LOW_PERCENT.most]}
          onChange={(percent) => percent !== null && setLimit({ percent })}
          className="w-11"
        />
        <span aria-hidden="true" className="text-ink-3">
          %
        </span>
        <WatchedMenu watched={limit.watched} onChange={(watched) => setLimit({ watched })} />
      </div>
    </div>
  );
}

function Part({ count, word, className = "" }: { count: number; word: string; className?: string }) {
  if (count === 0) return null;
  return (
    <>
      {" · "}
      <span className={className}>
        {formatCount(count)} {word}
      </span>
    </>
  );
}

type WatchedProps = { watched: LowLimit["watched"]; onChange: (watched: LowLimit["watched"]) => void };

/** Which vitals are looked after: a fighter without mana lacks nothing. */
function WatchedMenu({ watched, onChange }: WatchedProps) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const items = VITALS.map((vital): MenuItem => {
    const isWatched = watched.includes(vital);
    return {
      id: vital,
      label: `${vital.charAt(0).toUpperCase()}${vital.slice(1)}`,
      isChecked: isWatched,
      perform: () =>
        onChange(VITALS.filter((other) => (other === vital ? !isWatched : watched.includes(other)))),
    };
  });
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={at !== null}
        title="Which vitals count as low"
        className="px-1.5! text-12"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setAt({ x: box.left, y: box.bottom + 4 });
        }}
      >
        {watchedWords(watched)}
      </Button>
      {at && <Menu label="Which vitals count as low" items={items} at={at} onClose={() => setAt(null)} />}
    </>
  );
}

function watchedWords(watched: LowLimit["watched"]): string {
  if (watched.length === VITALS.length) return "of any vital";
  return watched.length === 0 ? "of no vital" : `of ${watched.join(", ")}`;
}
