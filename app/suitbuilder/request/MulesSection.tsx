import { useMemo, useState } from "react";
import { Button } from "@/app/_ui/Button";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import { TextInput } from "@/app/_ui/TextInput";
import { foldedText } from "@/server/facts/folded-text";
import { useDraftPart, useSuitPage } from "../suit-page";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";
import { type Mule, MuleList } from "./MuleList";

const NOBODY: readonly Mule[] = [];

/** Whose items are drawn from: everybody's, or some characters'. */
export function MulesSection() {
  const { data } = useSuitPage();
  const [chosen, setChosen] = useDraftPart("characters");
  const [text, setText] = useState("");
  const trouble = useFieldTrouble("/characters");
  const all = data.characters.data?.characters ?? NOBODY;
  const shown = useMemo(() => {
    const wanted = foldedText(text);
    return wanted === "" ? all : all.filter(({ name }) => foldedText(name).includes(wanted));
  }, [all, text]);
  const chosenNames = useMemo(() => new Set(chosen ?? all.map(({ name }) => name)), [chosen, all]);

  if (data.characters.data === null) {
    const { failure, retry } = data.characters;
    if (failure !== null)
      return (
        <ErrorState title={failure.title} text={failure.text} requestId={failure.requestId} onRetry={retry} />
      );
    return (
      <Loading label="Loading characters">
        <SkeletonLines rows={6} />
      </Loading>
    );
  }
  const choose = (names: ReadonlySet<string>) => {
    const known = all.filter(({ name }) => names.has(name)).map(({ name }) => name);
    setChosen(known.length === all.length ? null : known);
  };
  const toggle = (name: string) => {
    const next = new Set(chosenNames);
    if (!next.delete(name)) next.add(name);
    choose(next);
  };
  return (
    <div data-field="/characters">
      <div className="flex items-center gap-1.5">
        <TextInput
          label="Find a character"
          icon="search"
          placeholder="Find"
          value={text}
          autoComplete="off"
          onChange={setText}
          className="min-w-0 flex-1"
        />
        <Button onClick={() => (text === "" ? setChosen(null) : choose(union(chosenNames, shown)))}>
          {text === "" ? "All" : "Add these"}
        </Button>
        <Button onClick={() => (text === "" ? setChosen([]) : choose(without(chosenNames, shown)))}>
          {text === "" ? "None" : "Drop these"}
        </Button>
      </div>
      <MuleList mules={shown} chosen={chosenNames} onToggle={toggle} />
      {shown.length === 0 && <p className="py-2 text-12 text-ink-2">Nobody has this name.</p>}
      {chosen?.length === 0 && (
        <p className="mt-1 text-12 text-warn">Nobody is chosen: only locked items could be worn.</p>
      )}
      <FieldProblem trouble={trouble} />
    </div>
  );
}

function union(names: ReadonlySet<string>, mules: readonly Mule[]): ReadonlySet<string> {
  return new Set([...names, ...mules.map(({ name }) => name)]);
}

function without(names: ReadonlySet<string>, mules: readonly Mule[]): ReadonlySet<string> {
  const gone = new Set(mules.map(({ name }) => name));
  return new Set([...names].filter((name) => !gone.has(name)));
}
