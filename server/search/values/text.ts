import {
  type Column,
  defineFilter,
  type Filter,
  type FilterWords,
  type Lookup,
  refused,
  type Vocabulary,
} from "../filter";
import { written } from "../lexemes";
import type { ItemPredicate } from "../predicate";
import type { ValueOf } from "../query-tree";
import { single } from "./single";

type TextValue = ValueOf<"text">;

interface TextOptions extends FilterWords {
  column: Column | null;
  /** Whether `=` before it means all of it and not its beginning. */
  canBeExact?: boolean;
  /** How a value stands alone, where it can. */
  write?(value: TextValue): string;
  toPredicate(value: TextValue, lookup: Lookup): ItemPredicate;
  /** Texts that this guild has. */
  known?(vocabulary: Vocabulary): readonly string[];
}

/** A filter whose value is any text. */
export function textFilter({ canBeExact = false, known, ...options }: TextOptions): Filter {
  return defineFilter({
    ...options,
    valueKind: "text",
    comparisons: canBeExact ? NAME_COMPARISONS : TEXT_COMPARISONS,
    read(parts, name) {
      const [first, ...rest] = parts;
      const isExact = canBeExact && first?.kind === "comparison" && first.text === "=";
      if (isExact && rest.length === 0) return refused(first, "expected a name after `=`");
      const part = single(isExact ? rest : parts, name, "a name");
      return part.ok ? { ok: true, value: { kind: "text", text: part.value.text, isExact } } : part;
    },
    write: options.write ?? (({ text, isExact }) => `${isExact ? "=" : ""}${written(text)}`),
    complete(parts, vocabulary) {
      const texts = known?.(vocabulary) ?? [];
      const exact = parts[0]?.kind === "comparison";
      const part = exact ? parts[1] : parts[0];
      const typed = (part?.text ?? "").toLowerCase();
      const items = texts
        .filter((text) => text.toLowerCase().startsWith(typed))
        .map((text) => ({ label: text, insert: written(text), detail: "" }));
      return { replaces: part ?? null, items: parts.length > (exact ? 2 : 1) ? [] : items };
    },
  });
}

const NAME_COMPARISONS = [
  { sign: "", label: "begins with" },
  { sign: "=", label: "is exactly" },
] as const;
const TEXT_COMPARISONS = [{ sign: "", label: "contains" }] as const;
