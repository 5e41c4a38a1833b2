import { COMPARED_MAX, COMPARED_MIN } from "../combat/combat-settings";
import { CHOSEN_MAX } from "./fighter-settings";

/** More windows than this at once cover each other. */
export const OPENED_MAX = 8;

export function toggled(chosen: readonly string[], name: string): readonly string[] {
  if (chosen.includes(name)) return chosen.filter((other) => other !== name);
  return [...chosen, name].slice(0, CHOSEN_MAX);
}

/** All that are shown, or none of them where all are chosen; who is chosen and not shown stays. */
export function toggledAll(chosen: readonly string[], shown: readonly string[]): readonly string[] {
  const known = new Set(chosen);
  if (howMany(chosen, shown) === "all") {
    const left = new Set(shown);
    return chosen.filter((name) => !left.has(name));
  }
  return [...chosen, ...shown.filter((name) => !known.has(name))].slice(0, CHOSEN_MAX);
}

export function howMany(chosen: readonly string[], shown: readonly string[]): "all" | "some" | "none" {
  const known = new Set(chosen);
  const count = shown.filter((name) => known.has(name)).length;
  if (count === 0) return "none";
  return count === shown.length || chosen.length >= CHOSEN_MAX ? "all" : "some";
}

export function canOpen(count: number): boolean {
  return count >= 1 && count <= OPENED_MAX;
}

export function canCompare(count: number): boolean {
  return count >= COMPARED_MIN && count <= COMPARED_MAX;
}

/** What can be done with so many. */
export function choiceWords(count: number): string {
  if (count === 0)
    return `Choose up to ${OPENED_MAX} to open, ${COMPARED_MIN} to ${COMPARED_MAX} to compare.`;
  if (canOpen(count) && canCompare(count)) return `${count} chosen.`;
  if (count === 1) return "1 chosen: choose another to compare.";
  if (count > OPENED_MAX)
    return `${count} chosen: ${OPENED_MAX} can be opened at once, ${COMPARED_MAX} compared.`;
  return `${count} chosen: ${COMPARED_MAX} can be compared.`;
}
