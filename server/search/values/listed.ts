import { type ChoiceList, choiceList, comparable, writtenChoice } from "../choices";
import { type Choice, type Column, defineFilter, type Filter, type FilterWords, refused } from "../filter";
import { written } from "../lexemes";
import type { ItemPredicate } from "../predicate";
import { single } from "./single";

interface ListedOptions<Item extends Choice> extends FilterWords {
  column: Column | null;
  choices: readonly Item[];
  /** What has one of these, of which there is at least one. */
  of(chosen: readonly Item[]): ItemPredicate;
  /** What has one at all. With it, `any` and `none` are values too. */
  any?: ItemPredicate;
}

/** A filter whose values are on a list. */
export function listedFilter<Item extends Choice>(options: ListedOptions<Item>): Filter {
  const { choices, of, any, ...words } = options;
  const list = choiceList(choices);
  const extremes: readonly Choice[] = any === undefined ? [] : [{ name: "any" }, { name: "none" }];

  return defineFilter({
    ...words,
    valueKind: "listed",
    comparisons: [{ sign: "", label: "is" }],
    choices: [...list.beginning(""), ...extremes],
    read(parts, name) {
      const part = single(parts, name, "a name");
      if (!part.ok) return part;
      const word = part.value.text;
      const isExtreme = extremes.some((extreme) => extreme.name === comparable(word));
      if (isExtreme || list.match(word).length > 0) return { ok: true, value: { kind: "listed", word } };
      return refused(part.value, unknownChoice(name.text, word, list));
    },
    write: ({ word }) => written(word),
    toPredicate({ word }) {
      if (any !== undefined && comparable(word) === "any") return any;
      if (any !== undefined && comparable(word) === "none") return { kind: "not", of: any };
      return of(list.match(word));
    },
    complete(parts) {
      const [part] = parts;
      const typed = part?.text ?? "";
      const found = [
        ...list.beginning(typed),
        ...extremes.filter(({ name }) => name.startsWith(comparable(typed))),
      ];
      const items = parts.length > 1 ? [] : found.map(suggestedChoice);
      return { replaces: part ?? null, items };
    },
  });
}

export function suggestedChoice(choice: Choice) {
  return { label: choice.name, insert: written(writtenChoice(choice)), detail: "" };
}

/** Says that a list has no such name, and which one was likely meant. */
export function unknownChoice(filter: string, word: string, list: ChoiceList): string {
  const meant = list.meant(word);
  const known = `\`${filter}:\` knows no \`${word}\``;
  if (meant !== null) return `${known}; did you mean \`${meant}\`?`;
  const few = list.choices.length <= 25 ? `: it is one of ${list.choices.map(writtenChoice).join(", ")}` : "";
  return `${known}${few}`;
}
