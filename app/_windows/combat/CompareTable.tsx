"use client";

import type { ReactNode } from "react";
import { ElementIcon, elementFills, elementNames } from "@/app/_ui/ElementIcon";
import { formatCount, formatFigure } from "@/app/_ui/format";
import { useEachDimmed } from "../states/use-dimmed";
import { ComparedHead } from "./ComparedHead";
import { type Rates, ratePeriods, ratesOver } from "./combat-rates";
import type { CombatScope } from "./combat-settings";
import { type ComparedFigures, comparedFigures, elementsOf, shareOf } from "./compare";
import { formatPercent } from "./format-percent";
import type { CombatSide, MonsterRow } from "./monster-rows";
import { useEpochNow } from "./RatesTable";
import type { CombatOf } from "./use-combat";

type Props = {
  all: readonly CombatOf[];
  scope: CombatScope;
  /** Null where as few are left as can be compared. */
  onRemove: ((name: string) => void) | null;
};

/** Of one character; dim where its last reading is not current. */
type Column = { readonly name: string; readonly isDim: boolean };

type Measure = { label: string; unit?: string; text: (row: MonsterRow) => string };

const MEASURES: readonly Measure[] = [
  { label: "Kills", text: ({ kills }) => formatCount(kills) },
  { label: "Damage given", text: ({ given }) => formatCount(given.damage) },
  { label: "Hits", unit: "%", text: ({ given }) => formatPercent(given.hit) },
  { label: "Crits", unit: "%", text: ({ given }) => formatPercent(given.crit) },
  { label: "Average hit", text: ({ given }) => formatCount(given.average) },
  { label: "Hardest hit", text: ({ given }) => formatCount(given.max || null) },
  { label: "Average crit", text: ({ given }) => formatCount(given.averageCrit) },
  { label: "Hardest crit", text: ({ given }) => formatCount(given.maxCrit || null) },
  { label: "Damage received", text: ({ received }) => formatCount(received.damage) },
  { label: "Evaded", unit: "%", text: ({ received }) => formatPercent(received.evaded) },
  { label: "Resisted", unit: "%", text: ({ received }) => formatPercent(received.resisted) },
];

const RATES: readonly { label: string; unit: string; key: keyof Rates }[] = [
  { label: "Damage given", unit: "/s", key: "given" },
  { label: "Damage received", unit: "/s", key: "received" },
  { label: "Kills", unit: "/h", key: "kills" },
];

/** A column for each character, a row for each figure. */
export function CompareTable({ all, scope, onRemove }: Props) {
  const known = all.map(({ stats }) => (stats.data ? comparedFigures(stats.data, scope) : null));
  const dimmed = useEachDimmed(all.map(({ name }) => name));
  const columns = all.map(({ name }, at) => ({ name, isDim: dimmed[at] ?? true }));
  return (
    <section
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
    >
      <table className="min-w-full border-separate border-spacing-0 text-12">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 border-b border-weak bg-surface px-2.5 text-left text-11 font-normal text-ink-3"
            >
              Figure
            </th>
            {columns.map(({ name }) => (
              <ComparedHead key={name} name={name} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        <RateRows all={all} columns={columns} />
        <Group title={scope === "session" ? "This session" : "All sessions"} count={columns.length}>
          {MEASURES.map(({ label, unit, text }) => (
            <Row
              key={label}
              label={label}
              unit={unit}
              columns={columns}
              values={known.map((one) => (one === null ? "–" : text(one.total)))}
            />
          ))}
        </Group>
        <Elements side="given" title="Damage given by element" all={known} columns={columns} />
        <Elements side="received" title="Damage received by element" all={known} columns={columns} />
      </table>
    </section>
  );
}

/** By itself, because it is worked out anew each second. */
function RateRows({ all, columns }: Pick<Props, "all"> & { columns: readonly Column[] }) {
  const nowMs = useEpochNow();
  return (
    <Group title="Rates" count={columns.length}>
      {RATES.flatMap(({ label, unit, key }) =>
        ratePeriods.map(({ label: period, spanMs }) => (
          <Row
            key={`${key} ${period}`}
            label={`${label}, ${period}`}
            unit={unit}
            columns={columns}
            values={all.map(({ history }) => formatFigure(history && ratesOver(history, spanMs, nowMs)[key]))}
          />
        )),
      )}
    </Group>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={count + 1}
          className="h-7 border-b border-weak bg-raised px-2.5 text-left text-11 font-semibold text-ink-2"
        >
          <span className="sticky left-2.5">{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

type RowProps = {
  label: ReactNode;
  unit?: string;
  columns: readonly Column[];
  values: readonly ReactNode[];
};

function Row({ label, unit, columns, values }: RowProps) {
  return (
    <tr className="h-6">
      <th
        scope="row"
        className="sticky left-0 z-10 bg-surface px-2.5 text-left font-normal whitespace-nowrap text-ink-2"
      >
        {label}
        {unit && <span className="text-11 text-ink-3"> {unit}</span>}
      </th>
      {columns.map(({ name, isDim }, at) => (
        <td key={name} data-dim={isDim} className="px-2 text-right whitespace-nowrap">
          {values[at]}
        </td>
      ))}
    </tr>
  );
}

type ElementsProps = {
  side: CombatSide;
  title: string;
  all: readonly (ComparedFigures | null)[];
  columns: readonly Column[];
};

function Elements({ side, title, all, columns }: ElementsProps) {
  const elements = elementsOf(all, side);
  if (elements.length === 0) return null;
  return (
    <Group title={title} count={columns.length}>
      {elements.map((element) => (
        <Row
          key={element}
          label={
            <span className="inline-flex items-center gap-1.5">
              <ElementIcon element={element} />
              {elementNames[element]}
            </span>
          }
          unit="%"
          columns={columns}
          values={all.map((one) => (
            <Share key={element} percent={shareOf(one, side, element)} fill={elementFills[element]} />
          ))}
        />
      ))}
    </Group>
  );
}

/** The share as a figure, and as a bar below it. */
function Share({ percent, fill }: { percent: number | null; fill: string }) {
  return (
    <span className="block">
      {formatPercent(percent)}
      <span aria-hidden="true" className="block h-[3px] w-full overflow-hidden rounded-[1px] bg-inset">
        <span
          data-fill
          className={`block h-full origin-right ${fill} forced-colors:bg-[CanvasText]`}
          style={{ transform: `scaleX(${(percent ?? 0) / 100})` }}
        />
      </span>
    </span>
  );
}
