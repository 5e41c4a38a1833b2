import { useState } from "react";
import { Dialog } from "@/app/_shell/Dialog";
import { CheckField } from "@/app/_ui/CheckField";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import type { Suit } from "@/server/contract/suits/suit";
import { useSuitPage } from "../../suit-page";
import { countOf, scoreWords } from "../../words/figure-words";
import { suitKey } from "../suit-facts";
import { type ComparedRow, comparedSuits } from "./compared-suits";

type Props = { picked: readonly Suit[]; onRemove: (suit: Suit) => void; onClose: () => void };

/** Two or three suits side by side; what differs stands out. */
export function CompareSuits({ picked, onRemove, onClose }: Props) {
  const { names } = useSuitPage();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const groups = comparedSuits(picked, names);
  const shown = groups
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ differs }) => differs || !onlyDifferent) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Dialog title="Compare suits" onClose={onClose} className="w-[min(76rem,calc(100vw-2rem))]">
      <CheckField
        isChecked={onlyDifferent}
        onChange={setOnlyDifferent}
        className="border-b border-weak px-4 py-1"
      >
        Only what differs
      </CheckField>
      <section
        aria-label="Compared suits"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for whoever has no mouse
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
      >
        <table className="w-full border-separate border-spacing-0 text-12">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky top-0 left-0 z-20 w-36 min-w-28 bg-overlay px-3 py-2 text-left text-11 font-normal text-ink-3"
              >
                {picked.length === 1 ? "1 suit" : `${picked.length} suits`}
              </th>
              {picked.map((suit) => (
                <th
                  key={suitKey(suit)}
                  scope="col"
                  className="sticky top-0 z-10 min-w-36 border-l border-weak bg-overlay px-2 py-2 text-left font-normal"
                >
                  <span className="flex items-center gap-1.5">
                    <span className="min-w-0 flex-1">
                      <span className="block text-13 font-semibold text-ink">
                        {scoreWords(suit.score)} points
                      </span>
                      <span className="block text-11 text-ink-3">{countOf(suit.pieces.length, "piece")}</span>
                    </span>
                    <IconButton
                      icon="close"
                      size="small"
                      label={`Take out the suit of ${scoreWords(suit.score)} points`}
                      onClick={() => onRemove(suit)}
                    />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {shown.map(({ title, rows }) => (
            <tbody key={title}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={picked.length + 1}
                  className="border-b border-weak px-3 pt-3 pb-0.5 text-left text-11 font-normal text-ink-3"
                >
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.label} row={row} />
              ))}
            </tbody>
          ))}
        </table>
        {shown.length === 0 && (
          <p className="p-4 text-center text-12 text-ink-2">They do not differ in anything.</p>
        )}
        {picked.length === 1 && (
          <p className="p-4 text-center text-12 text-ink-2">Pick another suit to compare it with.</p>
        )}
      </section>
    </Dialog>
  );
}

function Row({ row: { label, differs, cells } }: { row: ComparedRow }) {
  return (
    <tr className={differs ? "bg-raised" : ""}>
      <th
        scope="row"
        className={`sticky left-0 z-10 border-l-2 px-3 py-0.5 text-left align-top ${differs ? "border-accent bg-raised font-semibold text-ink" : "border-transparent bg-overlay font-normal text-ink-2"}`}
      >
        {label}
        {differs && <span className="sr-only">, differs</span>}
      </th>
      {cells.map(({ words, note, isBest }, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its suit's, by place
          key={at}
          className={`border-l border-weak px-2 py-0.5 align-top break-words ${isBest ? "font-semibold text-ink" : differs ? "text-ink" : "text-ink-2"}`}
        >
          {words === "" ? <span className="text-ink-3">–</span> : words}
          {isBest && (
            <span className="ml-1.5 inline-flex items-center gap-0.5 text-11 text-ok">
              <Icon name="check" size={11} />
              best
            </span>
          )}
          {note !== "" && <span className="block text-11 font-normal text-ink-3">{note}</span>}
        </td>
      ))}
    </tr>
  );
}
