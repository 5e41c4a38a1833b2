import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ToastStore } from "@/app/_shell/toast-store";
import { Badge } from "@/app/_ui/Badge";
import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import { TextInput } from "@/app/_ui/TextInput";
import type { SearchAddress } from "../search-path";
import type { SavedSearch, SavedSearches } from "./use-saved-searches";

type Props = {
  search: SavedSearch;
  saved: SavedSearches;
  toasts: ToastStore;
  onRun: (search: SearchAddress) => void;
  /** The row is about to go, and the focus with it. */
  onGoing: () => void;
};

/** One saved search: what it asks, and what whoever may change it can do with it. */
export function SavedRow({ search, saved, toasts, onRun, onGoing }: Props) {
  const { id, name, query, sort, order, is_shared, is_own, is_changeable, author } = search;
  const [doing, setDoing] = useState<"renaming" | "removing" | null>(null);
  const run = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setDoing(null);
    run.current?.focus();
  };
  const remove = () => {
    onGoing();
    saved.remove(search);
  };
  const share = async () => {
    // What others no longer share is gone from this list.
    if (!is_own) onGoing();
    const failure = await saved.save({ id, name, query, sort, order, is_shared: !is_shared });
    const whose = is_own ? "yours" : `${author}'s`;
    if (failure) toasts.show("failure", `“${name}” stays as it was: ${failure.text}`);
    else if (is_shared) toasts.show("notice", `“${name}” is only ${whose} now`);
    else toasts.show("notice", `“${name}” is shared with everybody`);
  };
  return (
    <li aria-label={name} className="border-b border-weak py-1 last:border-b-0">
      <div className="flex flex-wrap items-start gap-1">
        <button
          ref={run}
          type="button"
          aria-label={`Search: ${name}`}
          onClick={() => onRun({ q: query, sort, order })}
          className="min-h-7 min-w-0 flex-1 basis-36 rounded-control px-1 py-0.5 text-left hover:bg-raised max-wide:min-h-11"
        >
          <span className="flex items-center gap-1.5 text-13 text-ink">
            <span className="truncate" title={name}>
              {name}
            </span>
            {is_shared && <Badge>{is_own ? "shared" : `by ${author}`}</Badge>}
          </span>
          <span className="block truncate font-mono text-11 text-ink-3" title={query}>
            {query === "" ? "everything" : query}
          </span>
        </button>
        {is_changeable && (
          <span className="ml-auto flex shrink-0">
            <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setDoing("renaming")}>
              Rename
            </Button>
            <IconButton
              icon="characters"
              label={is_shared ? `Stop sharing ${name}` : `Share ${name} with everybody`}
              aria-pressed={is_shared}
              onClick={() => void share()}
            />
            <IconButton
              icon="close"
              label={`Remove ${name}`}
              onClick={() => (is_own ? remove() : setDoing("removing"))}
            />
          </span>
        )}
      </div>
      {doing === "renaming" && <RenameForm search={search} saved={saved} onDone={stop} />}
      {doing === "removing" && (
        <div role="alert" className="flex flex-wrap items-center gap-2 py-1 text-12">
          It belongs to {author} and does not come back.
          <Button look="danger" onClick={remove}>
            Remove it
          </Button>
          <Button look="quiet" onClick={stop}>
            Keep it
          </Button>
        </div>
      )}
    </li>
  );
}

type RenameProps = { search: SavedSearch; saved: SavedSearches; onDone: () => void };

function RenameForm({ search, saved, onDone }: RenameProps) {
  const { id, query, sort, order, is_shared } = search;
  const [name, setName] = useState(search.name);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setProblem("Give it a name.");
    const failure = await saved.save({ id, name, query, sort, order, is_shared });
    if (failure) setProblem(failure.text);
    else onDone();
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onDone();
      }}
      className="grid gap-1 py-1"
    >
      <div className="flex gap-1">
        <TextInput
          ref={input}
          label={`New name of ${search.name}`}
          value={name}
          autoComplete="off"
          aria-invalid={problem !== null}
          onChange={setName}
          className="min-w-0 flex-1"
        />
        <Button type="submit">Rename</Button>
      </div>
      {problem !== null && (
        <p role="alert" className="text-12 text-danger">
          {problem}
        </p>
      )}
    </form>
  );
}
