/** Which rows of a grid are chosen, and how that changes. */
export type GridSelection<Row> = {
  isSelected(row: Row): boolean;
  onToggle(row: Row): void;
  /** Chooses all rows that are shown, or none of them where all are chosen. */
  onToggleAll(): void;
  /** How many of the rows that are shown are chosen. */
  readonly shown: "all" | "some" | "none";
  /** Names the box over all rows. */
  readonly allLabel: string;
  /** Names a row's box. */
  rowLabel(row: Row): string;
};
