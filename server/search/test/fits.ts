import type { ItemPredicate } from "../predicate";

/** Whether an item of which only figures are known fits; every other predicate fails the test. */
export function fits(predicate: ItemPredicate, figures: Readonly<Record<string, number | null>>): boolean {
  switch (predicate.kind) {
    case "all":
      return predicate.of.every((each) => fits(each, figures));
    case "any":
      return predicate.of.some((each) => fits(each, figures));
    case "not":
      return !fits(predicate.of, figures);
    case "number": {
      const figure = figures[predicate.field] ?? null;
      if (figure === null) return false;
      const isAs = {
        "=": figure === predicate.value,
        "!=": figure !== predicate.value,
        "<": figure < predicate.value,
        "<=": figure <= predicate.value,
        ">": figure > predicate.value,
        ">=": figure >= predicate.value,
      };
      return isAs[predicate.is];
    }
    default:
      throw new Error(`no figures tell whether ${predicate.kind} fits`);
  }
}
