import { memo } from "react";
import type { Standing } from "../run/run-view";
import { scoreWords } from "../words/figure-words";
import { curvePaths, HEIGHT, WIDTH } from "./curve-paths";

type Props = { standings: readonly Standing[]; isProved: boolean };

/** The best suit rises, what is possible at most falls: where they meet, the best is proved. */
export const ProofCurve = memo(function ProofCurve({ standings, isProved }: Props) {
  const paths = curvePaths(standings);
  const last = standings.at(-1);
  return (
    <figure
      className="shrink-0 self-center rounded-control bg-inset max-wide:hidden"
      aria-label={
        last === undefined
          ? "Nothing is proved yet"
          : `Best ${scoreWords(last.best)}, at most ${scoreWords(last.bound)}`
      }
    >
      <svg
        aria-hidden="true"
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        fill="none"
        strokeLinejoin="round"
      >
        {paths !== null && (
          <>
            <path d={paths.between} fill="var(--bg-raised)" />
            <path d={paths.bound} stroke="var(--text-3)" strokeWidth="1.4" strokeDasharray="3 2" />
            <path d={paths.best} stroke={isProved ? "var(--ok)" : "var(--text)"} strokeWidth="1.8" />
            {isProved && (
              <circle cx={paths.end.x} cy={paths.end.y} r="3.2" fill="var(--ok)" stroke="var(--bg-inset)" />
            )}
          </>
        )}
      </svg>
    </figure>
  );
});
