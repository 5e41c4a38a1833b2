import { SkeletonLine } from "@/app/_ui/Skeleton";

const ROWS = [64, 48, 72, 55, 61, 44, 68] as const;

/** The shape of the rows to come: a mark, a name, a time. */
export function QuestsSkeleton() {
  return (
    <div className="flex flex-col gap-4 p-2.5 pt-4">
      {ROWS.map((width) => (
        <div key={width} className="flex items-center gap-2.5">
          <span className="size-3.5 rounded-full bg-raised" />
          <span className="flex-1">
            <SkeletonLine width={width} />
          </span>
          <span className="h-3 w-16 rounded-control bg-raised" />
        </div>
      ))}
    </div>
  );
}
