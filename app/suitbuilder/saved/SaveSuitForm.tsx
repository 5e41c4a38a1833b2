import { type FormEvent, useId, useState } from "react";
import type { ToastStore } from "@/app/_shell/toast-store";
import { Button } from "@/app/_ui/Button";
import { CheckField } from "@/app/_ui/CheckField";
import { TextInput } from "@/app/_ui/TextInput";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit } from "@/server/contract/suits/suit";
import { scoreWords } from "../words/figure-words";
import type { ListedSuit, SavedSuits } from "./use-saved-suits";

/** What can be saved: what was found with what had been asked, or what the form asks now. */
export interface Savable {
  request: SuitRequest;
  suit: Suit | null;
}

type Props = {
  /** The suit that was chosen to be saved; null: none was. */
  found: Savable | null;
  form: SuitRequest;
  own: readonly ListedSuit[];
  saved: SavedSuits;
  toasts: ToastStore;
};

type Problem = { kind: "taken" } | { kind: "wrong"; text: string };

/** Saves a suit, or what is searched for. A name that is taken is asked about; what was typed stays. */
export function SaveSuitForm({ found, form, own, saved, toasts }: Props) {
  const id = useId();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const [wantsSuit, setWantsSuit] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isSuit = found !== null && wantsSuit;

  const save = async (replace: boolean) => {
    if (saved.isBusy) return;
    const wanted = name.trim();
    if (wanted === "") return setProblem({ kind: "wrong", text: "Give it a name." });
    const isTaken = own.some((suit) => suit.name.toLowerCase() === wanted.toLowerCase());
    if (isTaken && !replace) return setProblem({ kind: "taken" });
    const { request, suit } = isSuit ? found : { request: form, suit: null };
    const { inventory: _, ...kept } = request;
    const failure = await saved.save({ name: wanted, request: kept, suit, isShared, replace });
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
    <form onSubmit={submit} aria-label="Save" className="grid grid-cols-1 gap-2">
      <fieldset className="min-w-0">
        <legend className="text-11 text-ink-3">What to save</legend>
        <Choice
          name={`${id}-what`}
          label={
            found?.suit
              ? `The suit of ${scoreWords(found.suit.score)} points and its request`
              : "A suit: none is shown"
          }
          isChosen={isSuit}
          isDisabled={found === null}
          onChoose={() => setWantsSuit(true)}
        />
        <Choice
          name={`${id}-what`}
          label="Only the request in the form"
          isChosen={!isSuit}
          onChoose={() => setWantsSuit(false)}
        />
      </fieldset>
      <TextInput
        data-autofocus
        label="Name"
        placeholder="Name"
        value={name}
        maxLength={80}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(next) => {
          setName(next);
          setProblem(null);
        }}
      />
      <div id={`${id}-problem`} aria-live="polite" className="text-12 empty:hidden">
        {problem?.kind === "wrong" && <p className="text-danger">{problem.text}</p>}
        {problem?.kind === "taken" && (
          <p className="flex flex-wrap items-center gap-2 text-ink">
            You have one of that name.
            <Button onClick={() => void save(true)}>Replace it</Button>
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <CheckField isChecked={isShared} onChange={setShared}>
          Share with everybody
        </CheckField>
        <Button type="submit" look="primary" aria-disabled={saved.isBusy || undefined}>
          {saved.isBusy ? "Saving…" : "Save"}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  isChosen: boolean;
  isDisabled?: boolean;
  onChoose: () => void;
};

function Choice({ name, label, isChosen, isDisabled = false, onChoose }: ChoiceProps) {
  return (
    <label
      className={`flex min-h-7 items-center gap-1.5 text-12 max-wide:min-h-11 ${isDisabled ? "text-ink-3" : "text-ink"}`}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
        className="size-4 accent-(--accent)"
      />
      {label}
    </label>
  );
}
