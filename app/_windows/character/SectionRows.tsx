"use client";

import { TooMuch } from "../states/TooMuch";
import { LongRows } from "./LongRows";
import { CellWords, RowLabel } from "./RowParts";
import { type RowGroup, rowCount, type Section } from "./section";

/** More rows than this are in the page only near the screen. */
const PLAIN_MAX = 50;
/** More rows of a section are not shown at once. */
const ROWS_MAX = 500;

/** The rows of a section under its columns. */
export function SectionRows({ section }: { section: Section }) {
  const count = rowCount(section);
  return (
    <>
      {section.note && <p className="pb-1 text-12 text-ink-2">{section.note}</p>}
      {count > PLAIN_MAX ? (
        <>
          <TooMuch
            shown={Math.min(count, ROWS_MAX)}
            of={count}
            what={section.title.toLowerCase()}
            how="The line above finds the others by name or number."
          />
          <LongRows section={section} max={ROWS_MAX} />
        </>
      ) : (
        <table className="w-full text-12">
          <caption className="sr-only">{section.title}</caption>
          <thead>
            <tr className="text-11 text-ink-3">
              <th scope="col" className="text-left font-normal">
                <span className="sr-only">Name</span>
              </th>
              {section.columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  // Figures of one kind stand under each other in all tables.
                  className={`pl-3 text-right font-normal ${section.columns.length > 2 ? "w-16" : ""}`}
                >
                  {/* One column of figures says itself what it is. */}
                  {section.columns.length === 1 ? <span className="sr-only">{column}</span> : column}
                </th>
              ))}
            </tr>
          </thead>
          {section.groups.map(
            (group, at) =>
              group.rows.length > 0 && (
                // biome-ignore lint/suspicious/noArrayIndexKey: worn items of one name are told apart by their place
                <Group key={at} group={group} columns={section.columns} />
              ),
          )}
        </table>
      )}
    </>
  );
}

function Group({ group: { title, cells, rows }, columns }: { group: RowGroup; columns: readonly string[] }) {
  return (
    <tbody>
      {title !== null && (
        <tr className="h-7 align-bottom">
          <th
            scope="rowgroup"
            colSpan={cells ? 1 : columns.length + 1}
            className="text-left text-11 font-semibold wrap-anywhere text-ink-2"
          >
            {title}
          </th>
          {cells?.map((cell, at) => (
            <td key={columns[at]} className="pl-3 text-right text-11 whitespace-nowrap text-ink-2">
              <CellWords cell={cell} />
            </td>
          ))}
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.id} className={`h-6 border-t border-weak ${row.isFaint ? "text-ink-2" : ""}`}>
          <th scope="row" className="py-0.5 text-left font-normal wrap-break-word">
            <RowLabel row={row} />
          </th>
          {row.cells.map((cell, at) => (
            <td key={columns[at]} className="py-0.5 pl-3 text-right">
              <CellWords cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
