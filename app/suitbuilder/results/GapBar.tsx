/** From this gap on the bar is empty, in percent. */
const EMPTY_AT = 100;

/** How nearly all is proved: full at no gap. On a scale on which the last percents are still to be seen. */
export function GapBar({ gapPct }: { gapPct: number | null }) {
  const share = gapPct === null ? 0 : 1 - Math.log1p(Math.min(gapPct, EMPTY_AT)) / Math.log1p(EMPTY_AT);
  return (
    <span
      aria-hidden="true"
      className="inline-block h-2 w-14 overflow-hidden rounded-[2px] bg-inset ring-1 ring-weak ring-inset forced-colors:border"
    >
      <span
        className={`block h-full origin-left transition-transform duration-(--motion) ${gapPct === 0 ? "bg-ok" : "bg-ink-3"} forced-colors:bg-[CanvasText]`}
        style={{ transform: `scaleX(${share})` }}
      />
    </span>
  );
}
