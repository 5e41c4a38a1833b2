import { SkeletonLine, SkeletonLines } from "@/app/_ui/Skeleton";

/** State, three bars, the small map, figures. */
export function GlanceSkeleton() {
  return (
    <div className="flex flex-col gap-3 overflow-hidden p-3">
      <SkeletonLine width={55} />
      <SkeletonLine width={100} />
      <SkeletonLine width={100} />
      <SkeletonLine width={100} />
      <span className="h-28 rounded-control bg-raised" />
      <SkeletonLines rows={6} />
    </div>
  );
}
