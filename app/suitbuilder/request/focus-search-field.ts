const FIELDS = {
  sets: '[data-field="/sets/primary"] input',
  cantrips: '[data-search="cantrips"]',
} as const;

/** The field in which a set, or a cantrip, is found. */
export function focusSearchField(wanted: keyof typeof FIELDS): void {
  const field = document.querySelector<HTMLInputElement>(FIELDS[wanted]);
  field?.focus();
  field?.select();
}
