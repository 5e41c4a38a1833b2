import { SkeletonLine } from "@/app/_ui/Skeleton";

const CHARTS = [0, 1, 2, 3];

/** The lane of events and the first charts, still to come. */
export function ChartsSkeleton() {
  return (
    <div className="flex h-full flex-col gap-3 overflow-hidden p-2">
      <SkeletonLine width={100} className="h-10" />
      {CHARTS.map((chart) => (
        <div key={chart} className="flex flex-col gap-1.5">
          <SkeletonLine width={30} />
          <SkeletonLine width={100} className="h-16" />
          <SkeletonLine width={60} />
        </div>
      ))}
    </div>
  );
}
