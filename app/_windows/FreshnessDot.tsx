"use client";

import type { Freshness } from "@/app/_live/character";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";

const WORDS: Record<Freshness, string> = {
  live: "Live",
  stale: "No recent reading",
  offline: "Offline: the last snapshot",
};

/** Whether what a window shows is current: filled, dashed, or hollow. */
export function FreshnessDot({ character }: { character: string | null }) {
  return character === null ? <OfStream /> : <OfCharacter name={character} />;
}

function OfStream() {
  return <Dot fresh={useIsConnected() ? "live" : "stale"} />;
}

function OfCharacter({ name }: { name: string }) {
  const isConnected = useIsConnected();
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  // Nobody of that name has been heard of; without a connection that means nothing yet.
  return <Dot fresh={character === null && !isConnected ? "stale" : fresh} />;
}

function Dot({ fresh }: { fresh: Freshness }) {
  return (
    <svg
      role="img"
      aria-label={WORDS[fresh]}
      className={fresh === "live" ? "shrink-0 text-ok" : "shrink-0 text-ink-3"}
      width="9"
      height="9"
      viewBox="0 0 9 9"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <title>{WORDS[fresh]}</title>
      <circle
        cx="4.5"
        cy="4.5"
        r="3"
        fill={fresh === "live" ? "currentColor" : "none"}
        strokeDasharray={fresh === "stale" ? "2 1.5" : undefined}
      />
    </svg>
  );
}
