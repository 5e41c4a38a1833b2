import type { ResultColumn } from "./result-columns";

/** Heights of rows and of the line of headings, in pixels. */
export const ROW_HEIGHT = 30;
export const PHONE_ROW_HEIGHT = 68;
export const HEAD_HEIGHT = 40;

export interface RowLayout {
  /** `grid-template-columns` of the headings and of every row. */
  template: string;
  /** Below this the table scrolls sideways. */
  minWidth: string;
}

/** Of the check box, in rem. */
const PICK = 2.25;
/** Least width in rem, and share of what is left. */
const WIDTHS: Readonly<Record<ResultColumn["kind"], { least: number; share: number }>> = {
  name: { least: 15, share: 3 },
  owner: { least: 7, share: 1 },
  words: { least: 8, share: 1.5 },
  number: { least: 5.25, share: 0 },
};

export function rowLayout(columns: readonly Pick<ResultColumn, "kind">[]): RowLayout {
  const widths = columns.map(({ kind }) => WIDTHS[kind]);
  const template = widths.map(({ least, share }) =>
    share === 0 ? `${least}rem` : `minmax(${least}rem,${share}fr)`,
  );
  const all = widths.reduce((sum, { least }) => sum + least, PICK);
  return { template: [`${PICK}rem`, ...template].join(" "), minWidth: `${all}rem` };
}
