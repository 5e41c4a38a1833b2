/** How far something is, in percent. */
export function ProgressBar({ label, percent }: { label: string; percent: number }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1.5 overflow-hidden rounded-control bg-inset ring-1 ring-weak ring-inset forced-colors:border"
    >
      <div
        className="h-full origin-left bg-accent transition-transform duration-(--motion) forced-colors:bg-[CanvasText]"
        style={{ transform: `scaleX(${percent / 100})` }}
      />
    </div>
  );
}
