import { useState } from "react";
import { fromBuilder, toBuilder } from "@/server/search/builder";
import { formatQuery } from "@/server/search/format-query";
import { parseQuery } from "@/server/search/parse-query";
import { type EditModel, errorsById, fromEdit, toEdit } from "./edit-model";

export interface Builder {
  /** Null where the text is beyond what the builder shows. */
  model: EditModel | null;
  /** Whether the text can be read; while it cannot, the model is that of the last one that could. */
  isTextReadable: boolean;
  /** What is wrong, by the id of the condition; of the whole under 0. */
  errors: ReadonlyMap<number, string>;
  /** Another model. The text follows once all of it can be read. */
  change: (model: EditModel) => void;
}

interface Known {
  model: EditModel | null;
  /** The text that the model was read of, or written as. */
  text: string;
  isTextReadable: boolean;
  errors: ReadonlyMap<number, string>;
}

const NO_ERRORS: ReadonlyMap<number, string> = new Map();

/** The builder's side of a text, in step with it: whatever is typed shows here, whatever is built is written there. */
export function useBuilder(text: string, onText: (text: string) => void): Builder {
  const [kept, setKept] = useState(() => read(text, null));
  const known = kept.text === text ? kept : read(text, kept.model);
  if (known !== kept) setKept(known);

  const change = (model: EditModel) => {
    const built = fromBuilder(fromEdit(model));
    if (!built.ok) {
      setKept({ ...known, model, errors: errorsById(model, built.errors) });
      return;
    }
    const written = formatQuery(built.tree);
    setKept({ model, text: written, isTextReadable: true, errors: NO_ERRORS });
    onText(written);
  };
  const { model, isTextReadable, errors } = known;
  return { model, isTextReadable, errors, change };
}

function read(text: string, before: EditModel | null): Known {
  const parsed = parseQuery(text);
  if (!parsed.ok) return { model: before, text, isTextReadable: false, errors: NO_ERRORS };
  const model = toBuilder(parsed.tree);
  return { model: model && toEdit(model), text, isTextReadable: true, errors: NO_ERRORS };
}
