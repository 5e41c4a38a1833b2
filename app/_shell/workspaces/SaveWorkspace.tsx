"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { TextInput } from "@/app/_ui/TextInput";
import type { useWorkspaces } from "./use-workspaces";
import { nameProblem, type Workspace } from "./workspace";

type Props = {
  workspaces: ReturnType<typeof useWorkspaces>;
  onSaved: (name: string, before: Workspace | null) => void;
};

/** Saves what is open under a name. The name stays in its field when that fails. */
export function SaveWorkspace({ workspaces, onSaved }: Props) {
  const { save, names } = workspaces;
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  const isKnown = names.some((known) => known.name === name.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    const wrong = nameProblem(wanted);
    setProblem(wrong);
    if (wrong !== null) {
      field.current?.focus();
      return;
    }
    save.mutate(
      { name: wanted, workspace: workspaces.current() },
      {
        onSuccess: (before) => {
          setName("");
          onSaved(wanted, before);
        },
        onError: (error) =>
          setProblem(readFailure(error).message || "The server cannot be reached. Try again."),
      },
    );
  };

  return (
    <form className="flex flex-col gap-1" onSubmit={submit}>
      <div className="flex gap-2">
        <TextInput
          ref={field}
          data-autofocus
          label="Name of the workspace"
          placeholder="Save these windows as…"
          value={name}
          onChange={(next) => {
            setName(next);
            setProblem(null);
          }}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          className="min-w-0 flex-1"
        />
        <Button type="submit">{isKnown ? "Replace" : "Save"}</Button>
      </div>
      {problem !== null && (
        <p id={problemId} role="alert" className="text-12 text-danger">
          {problem}
        </p>
      )}
    </form>
  );
}
