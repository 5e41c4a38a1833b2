type Columns = Readonly<Record<string, unknown>>;

// Every item has four parts of twenty columns: walking them in place spares a list of each.

/** Whether any of the columns has a value. */
export function hasValues(columns: Columns): boolean {
  for (const name in columns) if (columns[name] !== null) return true;
  return false;
}

/** Whether any says more than what is there anyway: counts are 0 where nothing was counted, and lists empty. */
export function tellsSomething(columns: Columns): boolean {
  for (const name in columns) {
    const value = columns[name];
    if (Array.isArray(value) ? value.length > 0 : value !== null && value !== 0) return true;
  }
  return false;
}
