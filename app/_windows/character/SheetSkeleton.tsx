import { SkeletonLine, SkeletonLines } from "@/app/_ui/Skeleton";

/** The head with its bar, the line to find by, and rows. */
export function SheetSkeleton() {
  return (
    <div className="flex flex-col overflow-hidden">
      <div className="flex flex-col gap-2.5 border-b border-weak p-3">
        <SkeletonLine width={45} />
        <SkeletonLine width={100} />
      </div>
      <span className="m-1.5 h-7 rounded-control bg-raised max-wide:h-11" />
      <SkeletonLines rows={14} />
    </div>
  );
}
