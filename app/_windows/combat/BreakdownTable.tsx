import { ElementIcon, elementNames } from "@/app/_ui/ElementIcon";
import { formatCount } from "@/app/_ui/format";
import type { AttackType } from "@/server/figures/combat-tree";
import type { ElementFigures, TypeFigures } from "./element-figures";
import { formatPercent } from "./format-percent";

const TYPE_NAMES: Readonly<Record<AttackType, string>> = {
  melee_missile: "Melee and missile",
  magic: "Magic",
  unknown: "Other attacks",
};

const FAILED: Readonly<Record<AttackType, string>> = {
  melee_missile: "evaded",
  magic: "resisted",
  unknown: "failed",
};

const HEADS = ["Hits", "Crit %", "Avg", "Max", "Avg crit", "Max crit", "Damage", "Share %"] as const;

type Props = { types: readonly TypeFigures[]; title: string };

/** One side of a fight: a block for each attack type, a row for each element. */
export function BreakdownTable({ types, title }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={title} tabIndex={0} className="mb-3 overflow-x-auto">
      <table className="w-full min-w-120 table-fixed text-12">
        <caption className="sticky left-0 pb-0.5 text-left text-12 font-semibold text-ink">{title}</caption>
        {types.length > 0 && (
          <thead>
            <tr className="text-11 text-ink-3">
              <th scope="col" className="sticky left-0 w-24 bg-surface pr-2 text-left font-normal">
                Element
              </th>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="pl-2 text-right font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {types.map((figures) => (
          <tbody key={figures.type}>
            <tr className="h-6">
              <th
                scope="rowgroup"
                colSpan={HEADS.length + 1}
                className="border-t border-weak text-left text-11 font-normal text-ink-2"
              >
                <span className="sticky left-0">{blockWords(figures)}</span>
              </th>
            </tr>
            {figures.elements.map((element) => (
              <ElementRow key={element.element} figures={element} />
            ))}
          </tbody>
        ))}
      </table>
      {types.length === 0 && <p className="text-12 text-ink-3">Nothing yet.</p>}
    </section>
  );
}

/** Attacks that failed have no element, so that they are told of the attack type. */
function blockWords({ type, attacks, failed, failedPercent }: TypeFigures): string {
  const missed = FAILED[type];
  const share = failedPercent === null ? "" : ` (${formatPercent(failedPercent)} %)`;
  return `${TYPE_NAMES[type]}: ${formatCount(attacks)} attacks, ${formatCount(failed)} ${missed}${share}`;
}

function ElementRow({ figures }: { figures: ElementFigures }) {
  const { element, hits, crit, average, max, averageCrit, maxCrit, damage, share } = figures;
  const values = [
    formatCount(hits),
    formatPercent(crit),
    formatCount(average || null),
    formatCount(max || null),
    formatCount(averageCrit || null),
    formatCount(maxCrit || null),
    formatCount(damage),
    formatPercent(share),
  ];
  return (
    <tr className="h-6">
      <th scope="row" className="sticky left-0 bg-surface pr-2 text-left font-normal">
        <span className="flex items-center gap-1.5">
          <ElementIcon element={element} />
          {elementNames[element]}
        </span>
      </th>
      {HEADS.map((head, at) => (
        <td key={head} className="pl-2 text-right whitespace-nowrap">
          {values[at]}
        </td>
      ))}
    </tr>
  );
}
