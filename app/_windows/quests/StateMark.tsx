import type { QuestState } from "./flag-state";

const COLORS: Readonly<Record<QuestState, string>> = {
  ready: "text-ok",
  waiting: "text-ink-2",
  progress: "text-info",
  done: "text-ink-3",
};

/** A state as a shape: a full disc with a tick, a clock, a disc that fills, a ticked box. Words stand beside it. */
export function StateMark({ state, share = null }: { state: QuestState; share?: number | null }) {
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 ${COLORS[state]} forced-colors:text-[CanvasText]`}
      width="13"
      height="13"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Shape state={state} share={share} />
    </svg>
  );
}

function Shape({ state, share }: { state: QuestState; share: number | null }) {
  switch (state) {
    case "ready":
      return (
        <>
          <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />
          <path d="m4.2 7.2 2 2 3.7-4.2" stroke="var(--bg-surface)" strokeWidth="1.6" />
        </>
      );
    case "waiting":
      return <path d="M7 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM7 4v3.2l2 1.3" />;
    case "progress":
      return (
        <>
          <circle cx="7" cy="7" r="5.5" />
          <path d={slice(share ?? 0)} fill="currentColor" stroke="none" />
        </>
      );
    case "done":
      return <path d="M2 2h10v10H2V2Zm2.4 5 1.9 1.9 3.3-3.8" />;
  }
}

/** The part of the disc that is done, from the top clockwise. */
function slice(share: number): string {
  const part = Math.min(0.999, Math.max(0, share));
  if (part === 0) return "";
  const angle = part * 2 * Math.PI;
  const x = 7 + 4 * Math.sin(angle);
  const y = 7 - 4 * Math.cos(angle);
  return `M7 7V3A4 4 0 ${part > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`;
}
