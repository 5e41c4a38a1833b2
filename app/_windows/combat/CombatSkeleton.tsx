import { SkeletonLine, SkeletonLines } from "@/app/_ui/Skeleton";

/** The shape of rates, elements and the table. */
export function CombatSkeleton() {
  return (
    <div className="flex flex-col">
      <div className="flex gap-6 border-b border-weak p-3">
        <div className="flex w-56 flex-col gap-2">
          <SkeletonLine width={90} />
          <SkeletonLine width={100} />
          <SkeletonLine width={80} />
        </div>
        <div className="flex flex-1 flex-col gap-2">
          <SkeletonLine width={40} />
          <SkeletonLine width={100} />
        </div>
      </div>
      <SkeletonLines rows={8} />
    </div>
  );
}
