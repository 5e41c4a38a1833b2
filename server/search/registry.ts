import type { Filter } from "./filter";
import { arms } from "./filters/arms";
import { figures } from "./filters/figures";
import { madeOf } from "./filters/made-of";
import { nameAndKind } from "./filters/name-and-kind";
import { ratings } from "./filters/ratings";
import { spells } from "./filters/spells";
import { whereabouts } from "./filters/whereabouts";

/** Every filter of the language, in the order of the help page within their groups. */
export const filters: readonly Filter[] = [
  ...nameAndKind,
  ...whereabouts,
  ...madeOf,
  ...arms,
  ...figures,
  ...ratings,
  ...spells,
];

const byName: ReadonlyMap<string, Filter> = new Map(
  filters.flatMap((filter) => [filter.name, ...filter.aliases].map((name) => [name, filter] as const)),
);

/** All names, aliases included. */
export const filterNames: readonly string[] = [...byName.keys()];

/** The filter of a name or alias, in any letter case. */
export function filterNamed(name: string): Filter | undefined {
  return byName.get(name.toLowerCase());
}

/** The filter of a term. @throws TypeError where the tree names one that there is not: no parsed one does */
export function filterOf(name: string): Filter {
  const filter = byName.get(name);
  if (filter === undefined) throw new TypeError(`there is no filter ${name}`);
  return filter;
}
