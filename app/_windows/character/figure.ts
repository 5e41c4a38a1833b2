/** Figures of a sheet are exact: nothing is rounded to thousands or millions. */

const NO_VALUE = "–";

/** `191 226 310 247`. */
export function exact(value: number | null): string {
  if (value === null) return NO_VALUE;
  const [whole = "", part] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return `${value < 0 ? "−" : ""}${grouped}${part === undefined ? "" : `.${part}`}`;
}

/** What spells add or take: `+82`, `−4`; nothing where they change nothing. */
export function difference(base: number | null, buffed: number | null): string {
  if (base === null || buffed === null || base === buffed) return "";
  return buffed > base ? `+${exact(buffed - base)}` : exact(buffed - base);
}

/** `two_handed_combat` and `CriticalDefense` as words. */
export function asWords(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_\s]+/g, " ")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
