import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit } from "@/server/contract/suits/suit";
import { differenceWords, scoreWords } from "../../words/figure-words";
import { DetailSection } from "./DetailSection";
import { type ScoreLine, scoreLines } from "./score-lines";

type Props = {
  suit: Suit;
  request: SuitRequest;
  baseline: { score: number; valid: boolean } | null;
};

const COLORS: Readonly<Partial<Record<ScoreLine["part"], string>>> = {
  armor: "bg-slash",
  shield: "bg-typeless",
  cantrips: "bg-portal",
  sets: "bg-info",
  ratings: "bg-rare-common",
};

/** Where the points come from: a bar of what brings some, and a table that adds up. */
export function ScoreTable({ suit, request, baseline }: Props) {
  const lines = scoreLines(suit, request);
  const gains = lines.filter(({ points }) => points > 0);
  const all = gains.reduce((sum, { points }) => sum + points, 0);
  return (
    <DetailSection title="Score">
      <div
        aria-hidden="true"
        className="mb-2 flex h-3 gap-px overflow-hidden rounded-[2px] bg-inset forced-colors:border"
      >
        {gains.map(({ part, points }) => (
          <span
            key={part}
            className={COLORS[part] ?? "bg-ink-3"}
            style={{ width: `${(points / all) * 100}%` }}
          />
        ))}
      </div>
      <table className="w-full text-12">
        <thead className="sr-only">
          <tr>
            <th scope="col">Part</th>
            <th scope="col">For</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ part, label, why, points }) => (
            <tr key={part}>
              <th scope="row" className="py-0.5 text-left font-normal text-ink-2">
                <span className="flex items-center gap-1.5">
                  <span
                    aria-hidden="true"
                    className={`size-2 rounded-[2px] ${points > 0 ? (COLORS[part] ?? "bg-ink-3") : "border border-strong"}`}
                  />
                  {label}
                </span>
              </th>
              <td className="text-right text-11 text-ink-3">{why}</td>
              <td className="w-24 text-right text-ink">{scoreWords(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="border-t border-weak py-0.5 text-left text-ink">
              Score
            </th>
            <td className="border-t border-weak" />
            <td className="border-t border-weak text-right font-semibold text-ink">
              {scoreWords(suit.score)}
            </td>
          </tr>
          {baseline !== null && (
            <>
              <tr>
                <th scope="row" className="py-0.5 text-left font-normal text-ink-2">
                  Worn now
                </th>
                <td className="text-right text-11 text-ink-3">
                  {baseline.valid ? "" : "does not meet the request"}
                </td>
                <td className="text-right text-ink-2">{scoreWords(baseline.score)}</td>
              </tr>
              <tr>
                <th scope="row" className="py-0.5 text-left font-normal text-ink-2">
                  Difference
                </th>
                <td />
                <td className="text-right text-ink">{differenceWords(suit.score - baseline.score)}</td>
              </tr>
            </>
          )}
        </tfoot>
      </table>
    </DetailSection>
  );
}
