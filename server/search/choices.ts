import { foldedText } from "@/server/facts/folded-text";
import type { Choice } from "./filter";
import { nearest } from "./nearest";

/** A list of names that values are looked up in. */
export interface ChoiceList<Item extends Choice = Choice> {
  readonly choices: readonly Item[];
  /**
   * By id, by a whole name, or else every one of which a word begins so: `opal` is Opal alone and `garnet` four kinds.
   * Letter case, accents, apostrophes and hyphens make no difference.
   */
  match(typed: string): readonly Item[];
  /** The one that was most likely meant where nothing matches, as it is written. */
  meant(typed: string): string | null;
  /** What could become of a beginning, each name once, those that begin so themselves first. */
  beginning(typed: string): readonly Item[];
}

export function choiceList<Item extends Choice>(choices: readonly Item[]): ChoiceList<Item> {
  const entries = choices.map((choice) => {
    const names = [choice.name, ...(choice.word === undefined ? [] : [choice.word])].map(comparable);
    return { choice, names, whole: [...names, ...(choice.also ?? []).map(comparable)] };
  });
  const spelled = new Map(
    entries.flatMap(({ choice, names, whole }) =>
      [...names.flatMap((name) => name.split(" ")), ...whole].map((word) => [word, writtenChoice(choice)]),
    ),
  );
  const chosen = (isChosen: (entry: (typeof entries)[number]) => boolean) =>
    entries.filter(isChosen).map(({ choice }) => choice);

  return {
    choices,
    match(typed) {
      if (/^\d{1,9}$/.test(typed)) return choices.filter(({ id }) => id === Number(typed));
      const wanted = comparable(typed);
      if (wanted === "") return [];
      const exact = chosen(({ whole }) => whole.includes(wanted));
      return exact.length > 0 ? exact : chosen(({ names }) => names.some((name) => hasWord(name, wanted)));
    },
    meant(typed) {
      return spelled.get(nearest(comparable(typed), spelled.keys()) ?? "") ?? null;
    },
    beginning(typed) {
      const wanted = comparable(typed);
      const begins = chosen(({ whole }) => whole.some((name) => name.startsWith(wanted)));
      const holds = chosen(({ names }) => names.some((name) => hasWord(name, wanted)));
      return [...new Map([...begins, ...holds].map((choice) => [choice.name, choice])).values()];
    },
  };
}

/** What a choice is written as. */
export function writtenChoice({ word, name }: Choice): string {
  return word ?? name;
}

function hasWord(name: string, beginning: string): boolean {
  return name.startsWith(beginning) || name.includes(` ${beginning}`);
}

/** Names as they are compared: `Soldier's Set` is `soldiers set`, `Shou-jen` is `shou jen`. */
export function comparable(text: string): string {
  return foldedText(text)
    .replace(/['"]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
