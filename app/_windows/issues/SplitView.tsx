"use client";

import type { ReactNode } from "react";

/** A list, and beside it what is open of it; where there is no room for both, only that. */
export function SplitView({ list, detail }: { list: ReactNode; detail: ReactNode | null }) {
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-0 flex-1">
        <div
          className={`min-h-0 min-w-0 flex-1 flex-col ${detail === null ? "flex" : "hidden @min-[38rem]:flex"}`}
        >
          {list}
        </div>
        {detail !== null && (
          <div className="flex min-h-0 min-w-0 flex-1 flex-col border-weak @min-[38rem]:border-l">
            {detail}
          </div>
        )}
      </div>
    </div>
  );
}
