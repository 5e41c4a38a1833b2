import { SkeletonLine } from "@/app/_ui/Skeleton";

const WIDTHS = [32, 41, 27, 36, 30] as const;

/** Rows of two lines that are still to come; of one height in pixels. */
export function ListSkeleton({ rowHeight }: { rowHeight: number }) {
  return (
    <div className="overflow-hidden">
      {WIDTHS.map((width) => (
        <div
          key={width}
          style={{ height: rowHeight }}
          className="flex items-center gap-2 border-b border-weak px-2"
        >
          <span className="size-4 shrink-0 rounded-control bg-raised" />
          <span className="flex flex-1 flex-col gap-2">
            <SkeletonLine width={width} />
            <SkeletonLine width={width + 24} className="h-2.5" />
          </span>
          <span className="h-3 w-9 rounded-control bg-raised" />
        </div>
      ))}
    </div>
  );
}
