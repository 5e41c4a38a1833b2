/** One line of what is known of an item. */
export type Fact = {
  readonly label: string;
  readonly value: string;
  /** Class of the text's color, beside a word that says the same. */
  readonly color?: string;
};

export type FactGroup = { readonly title: string; readonly facts: readonly Fact[] };

/** A line, where there is a value: none where it is null. */
export function factOf(label: string, value: string | number | null, color?: string | null): readonly Fact[] {
  if (value === null || value === "") return [];
  return [{ label, value: String(value), ...(color ? { color } : {}) }];
}

/** As `factOf`, without a line for 0. */
export function factAboveZero(label: string, value: number | null, color?: string | null): readonly Fact[] {
  return value === null || value === 0 ? [] : factOf(label, value, color);
}
