import type { SearchFigure, SearchItemsInput } from "@/server/contract/http/inventory-search";
import type { Filter } from "./filter";
import { parseQuery } from "./parse-query";
import { group, not, type QueryNode, term } from "./query-tree";
import { filterOf } from "./registry";
import { comparison, partsAroundComparison, plain, quoted, type ValuePart } from "./value-parts";

/** What `GET /search/items` is asked with, but for order and paging. */
export type FlatParameters = Partial<Omit<SearchItemsInput, "sort" | "order" | "limit" | "cursor">>;

export type FlatQuery =
  | { ok: true; tree: QueryNode | null }
  | { ok: false; error: { parameter: keyof FlatParameters; message: string } };

type TextParameter = Exclude<keyof FlatParameters, "q" | "equipped" | `${"min" | "max"}_${SearchFigure}`>;

/** Parameters of text and the filters they stand for, in the order of the tree. */
const TEXT_FILTERS: Readonly<Record<TextParameter, string>> = {
  text: "name",
  owner: "owner",
  tag: "tag",
  kind: "is",
  class: "class",
  material: "material",
  set: "set",
  imbue: "imbue",
  skill: "skill",
  element: "element",
  slayer: "slayer",
  slot: "slot",
  reduces: "reduces",
  spell: "spell",
  cantrip: "cantrip",
  seen: "seen",
  moved: "moved",
};

/** Who has an item is asked for by the whole name. */
const WHOLE: ReadonlySet<string> = new Set<TextParameter>(["owner", "tag"]);

const FIGURE_FILTERS: Readonly<Record<SearchFigure, string>> = {
  armor: "al",
  starting_armor: "start",
  workmanship: "work",
  tinks: "tinks",
  wield_level: "wield",
  lore: "lore",
  value: "value",
  burden: "burden",
  mana: "mana",
  spellcraft: "spellcraft",
  damage: "dmg",
  variance: "variance",
  calculated_damage: "od",
  melee_defense: "mdb",
  missile_defense: "misd",
  magic_defense: "magd",
  attack: "atk",
  mana_conversion: "mcb",
  elemental_vs_monsters: "edm",
  damage_modifier: "mod",
  elemental_bonus: "eb",
  stack: "stack",
  uses: "uses",
  item_level: "level",
  rating: "rating",
  damage_rating: "r.d",
  damage_resist_rating: "r.dr",
  crit_rating: "r.c",
  crit_resist_rating: "r.cr",
  crit_damage_rating: "r.cd",
  crit_damage_resist_rating: "r.cdr",
  heal_boost_rating: "r.hb",
  vitality_rating: "r.v",
  cantrips: "cantrips",
  minor_cantrips: "minor",
  moderate_cantrips: "moderate",
  major_cantrips: "major",
  epic_cantrips: "epic",
  legendary_cantrips: "legendary",
};

/** The tree of flat parameters: all of them have to fit; null where there are none. */
export function flatToTree(parameters: FlatParameters): FlatQuery {
  const parsed = parseQuery(parameters.q ?? "");
  if (!parsed.ok) {
    const { message, from } = parsed.error;
    return { ok: false, error: { parameter: "q", message: `${message} (character ${from + 1})` } };
  }
  const reading = new Reading();
  for (const parameter of keysOf(TEXT_FILTERS)) {
    const given = parameters[parameter];
    if (given !== undefined) reading.text(parameter, typeof given === "string" ? [given] : given);
  }
  for (const figure of keysOf(FIGURE_FILTERS)) {
    reading.figure(figure, "min", parameters[`min_${figure}`]);
    reading.figure(figure, "max", parameters[`max_${figure}`]);
  }
  if (reading.error !== null) return { ok: false, error: reading.error };
  const equipped = term("is", { kind: "listed", word: "equipped" });
  const asked = parsed.tree?.kind === "and" ? parsed.tree.of : parsed.tree === null ? [] : [parsed.tree];
  const state = parameters.equipped === undefined ? [] : [parameters.equipped ? equipped : not(equipped)];
  return { ok: true, tree: group("and", [...asked, ...reading.nodes, ...state]) };
}

/** Reads parameter by parameter with the filters that stand behind them; keeps the first error. */
class Reading {
  readonly nodes: QueryNode[] = [];
  error: Extract<FlatQuery, { ok: false }>["error"] | null = null;

  text(parameter: TextParameter, values: readonly string[]): void {
    const filter = filterOf(TEXT_FILTERS[parameter]);
    const read = values.flatMap(
      (value) => this.term(filter, parameter, textParts(filter, value, WHOLE.has(parameter))) ?? [],
    );
    // An item has one owner; of all else it can have several.
    const node = group(parameter === "owner" ? "or" : "and", read);
    if (node?.kind === "and") this.nodes.push(...node.of);
    else if (node !== null) this.nodes.push(node);
  }

  figure(figure: SearchFigure, end: "min" | "max", value: number | undefined): void {
    if (value === undefined) return;
    const parts = [comparison(end === "min" ? ">=" : "<="), plain(String(value))];
    const node = this.term(filterOf(FIGURE_FILTERS[figure]), `${end}_${figure}`, parts);
    if (node !== null) this.nodes.push(node);
  }

  private term(
    filter: Filter,
    parameter: keyof FlatParameters,
    parts: readonly ValuePart[],
  ): QueryNode | null {
    const read = filter.read(parts, { text: parameter, from: 0, to: 0 });
    if (read.ok) return term(filter.name, read.value);
    this.error ??= { parameter, message: read.error.message };
    return null;
  }
}

/** The parts that a value would have behind the filter's colon, with whatever needs quotation marks in them. */
function textParts({ valueKind }: Filter, value: string, isWhole: boolean): ValuePart[] {
  if (valueKind === "cantrip" || valueKind === "age") return partsAroundComparison(value);
  return [...(isWhole ? [comparison("=")] : []), quoted(value)];
}

/** The keys that a complete record is known to have. */
function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(record) as Key[];
}
