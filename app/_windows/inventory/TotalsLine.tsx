import type { ReactNode } from "react";
import { shortRatings } from "@/app/_items/rating-words";
import { formatCount } from "@/app/_ui/format";
import type { Totals } from "./totals";

/** Sums over everything, in a line or two. */
export function TotalsLine({ totals }: { totals: Totals }) {
  const { items, burden, value, freeMain, freeSide, armorLevel, ratings, ratingsTotal } = totals;
  return (
    <dl
      aria-label="Totals"
      className="flex shrink-0 flex-wrap gap-x-4 gap-y-0.5 border-t border-weak px-2.5 py-1.5 text-12"
    >
      <Total name="Items">{formatCount(items)}</Total>
      <Total name="Burden">{formatCount(burden)}</Total>
      <Total name="Value">{formatCount(value)}</Total>
      <Total name="Free slots">
        {formatCount(freeMain + freeSide)}
        <span className="text-11 text-ink-3">
          {" "}
          {formatCount(freeMain)} main, {formatCount(freeSide)} in packs
        </span>
      </Total>
      <Total name="Worn AL">{formatCount(armorLevel)}</Total>
      <Total name="Worn ratings">
        {formatCount(ratingsTotal)}
        {ratingsTotal > 0 && <span className="text-11 text-ink-3"> {shortRatings(ratings)}</span>}
      </Total>
    </dl>
  );
}

function Total({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-ink-3">{name}</dt>
      <dd className="text-ink">{children}</dd>
    </div>
  );
}
