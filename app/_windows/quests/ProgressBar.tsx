/** How far a task is, 0 to 1. The numbers stand beside it, so it says nothing to a screen reader. */
export function ProgressBar({ share }: { share: number }) {
  return (
    <span
      aria-hidden="true"
      className="block h-1.5 w-full overflow-hidden rounded-[2px] bg-inset ring-1 ring-weak ring-inset forced-colors:border"
    >
      <span
        data-fill
        className="block h-full origin-left bg-info forced-colors:bg-[CanvasText]"
        style={{ transform: `scaleX(${share})` }}
      />
    </span>
  );
}
