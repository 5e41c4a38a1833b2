import type { CharacterState, Freshness } from "@/app/_live/character";

const WORDS: Record<CharacterState, string> = {
  moving: "active",
  idle: "idle",
  dead: "dead",
  offline: "offline",
};

/** The words for a state; a stale reading says so first. */
export function stateWords(state: CharacterState, freshness: Freshness): string {
  return freshness === "stale" ? `${WORDS[state]}, no recent reading` : WORDS[state];
}

/**
 * The state of a character as the map draws it: filled when active, hollow when idle, crossed when dead,
 * dashed when stale. The shape alone tells; the color is the character's own.
 */
export function StateShape(props: { state: CharacterState; freshness: Freshness; color: string }) {
  const { state, freshness, color } = props;
  const isStale = freshness !== "live";
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke={state === "offline" ? "var(--text-3)" : color}
      strokeWidth="1.6"
    >
      {state === "dead" ? (
        <path d="m2.5 2.5 7 7m0-7-7 7" stroke="var(--danger)" strokeWidth="2" strokeLinecap="round" />
      ) : (
        <circle
          cx="6"
          cy="6"
          r="4"
          fill={state === "moving" && !isStale ? color : "none"}
          strokeDasharray={isStale ? "2 1.8" : undefined}
        />
      )}
    </svg>
  );
}
