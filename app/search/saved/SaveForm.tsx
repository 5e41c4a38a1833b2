import { type FormEvent, useId, useState } from "react";
import type { ToastStore } from "@/app/_shell/toast-store";
import { Button } from "@/app/_ui/Button";
import { TextInput } from "@/app/_ui/TextInput";
import type { SearchAddress } from "../search-path";
import type { SavedSearch, SavedSearches } from "./use-saved-searches";

type Props = {
  current: SearchAddress | null;
  own: readonly SavedSearch[];
  saved: SavedSearches;
  toasts: ToastStore;
};

type Problem = { kind: "taken" } | { kind: "wrong"; text: string };

/** Saves what is searched for now. A name that is taken is asked about; what was typed stays. */
export function SaveForm({ current, own, saved, toasts }: Props) {
  const problemId = useId();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const save = async (replace: boolean) => {
    if (saved.isBusy) return;
    const wanted = name.trim();
    if (current === null) return setProblem({ kind: "wrong", text: "The query has to be mended first." });
    if (wanted === "") return setProblem({ kind: "wrong", text: "Give it a name." });
    const isTaken = own.some((search) => search.name.toLowerCase() === wanted.toLowerCase());
    if (isTaken && !replace) return setProblem({ kind: "taken" });
    const { q: query, sort, order } = current;
    const failure = await saved.save({ name: wanted, query, sort, order, is_shared: isShared, replace });
    if (failure === null) {
      setName("");
      setShared(false);
      setProblem(null);
      toasts.show("notice", `Saved “${wanted}”`);
    } else if (failure.field === "name" && !replace) setProblem({ kind: "taken" });
    else setProblem({ kind: "wrong", text: failure.text });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };

  return (
    <form onSubmit={submit} aria-label="Save this search" className="grid grid-cols-1 gap-2">
      <p className="text-12 text-ink-2">
        Now: <code className="font-mono wrap-anywhere text-ink">{currentInWords(current)}</code>
      </p>
      <TextInput
        data-autofocus
        label="Name of the search"
        placeholder="Name"
        value={name}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problemId}
        onChange={(next) => {
          setName(next);
          setProblem(null);
        }}
      />
      <div id={problemId} aria-live="polite" className="text-12 empty:hidden">
        {problem?.kind === "wrong" && <p className="text-danger">{problem.text}</p>}
        {problem?.kind === "taken" && (
          <p className="flex flex-wrap items-center gap-2 text-ink">
            You have a search of that name.
            <Button onClick={() => void save(true)}>Replace it</Button>
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label className="flex min-h-7 items-center gap-1.5 text-12 text-ink max-wide:min-h-11">
          <input
            type="checkbox"
            checked={isShared}
            onChange={({ target }) => setShared(target.checked)}
            className="size-4 accent-(--accent)"
          />
          Share with everybody
        </label>
        <Button type="submit" look="primary" aria-disabled={saved.isBusy || undefined}>
          {saved.isBusy ? "Saving…" : "Save this search"}
        </Button>
      </div>
    </form>
  );
}

function currentInWords(current: SearchAddress | null): string {
  if (current === null) return "a query that cannot be read";
  return current.q === "" ? "everything" : current.q;
}
