import { ElementIcon, elementFills, elementNames } from "@/app/_ui/ElementIcon";
import { formatCount } from "@/app/_ui/format";
import type { ElementShare } from "./element-figures";
import { formatPercent } from "./format-percent";
import type { CombatSide } from "./monster-rows";

/** More are said by the breakdown. */
const SHOWN_MAX = 6;

/** Which elements the damage was: a bar, and what each part of it is. */
export function ElementShares({ shares, side }: { shares: readonly ElementShare[]; side: CombatSide }) {
  const title = side === "given" ? "Damage given by element" : "Damage received by element";
  return (
    <section aria-label={title} className="min-w-40 flex-1 text-12">
      <h3 className="text-11 text-ink-3">{title}</h3>
      {shares.length === 0 ? (
        <p className="text-ink-3">None yet.</p>
      ) : (
        <>
          <div aria-hidden="true" className="my-1 flex h-2 gap-px overflow-hidden rounded-[2px] bg-inset">
            {shares.map(({ element, share }) => (
              <span
                key={element}
                data-fill
                style={{ width: `${share}%` }}
                className={`${elementFills[element]} forced-colors:bg-[CanvasText]`}
              />
            ))}
          </div>
          <ul className="flex flex-wrap gap-x-3">
            {shares.slice(0, SHOWN_MAX).map(({ element, share, damage }) => (
              <li key={element} title={`${formatCount(damage)} damage`} className="flex items-center gap-1">
                <ElementIcon element={element} size={12} />
                <span className="text-ink-2">{elementNames[element]}</span>
                <span className="whitespace-nowrap">
                  {formatPercent(share)}
                  <span className="text-11 text-ink-3"> %</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
