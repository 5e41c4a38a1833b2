import { SkeletonLine } from "@/app/_ui/Skeleton";

const ROWS = ["70%", "55%", "62%", "48%", "66%", "58%"] as const;

/** The shape of the rows to come: a name and three bars each. */
export function PeersSkeleton() {
  return (
    <div className="flex flex-col gap-4 p-2.5 pt-4">
      {ROWS.map((width) => (
        <div key={width} className="flex flex-col gap-2">
          <span className="h-3 rounded-control bg-raised" style={{ width }} />
          <span className="grid grid-cols-3 gap-3">
            <SkeletonLine width={100} />
            <SkeletonLine width={100} />
            <SkeletonLine width={100} />
          </span>
        </div>
      ))}
    </div>
  );
}
