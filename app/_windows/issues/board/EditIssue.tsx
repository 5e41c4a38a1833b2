"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { ISSUE_BODY_CHARS_MAX, ISSUE_TITLE_CHARS_MAX } from "@/server/contract/limits";
import { LineField, LinesField } from "../Field";
import { FormFailure } from "../FormFailure";
import { type Problems, problemsOfFailure, problemsOfIssue } from "./issue";
import { useBoardChanged } from "./use-board";
import type { WrittenEdit } from "./use-issue-edit";

type Props = {
  issueId: string;
  edit: WrittenEdit;
  /** Somebody has asked for it just now: what was begun before does not take the focus. */
  takesFocus: boolean;
  onDone: () => void;
};

/** Changes title and text. Where somebody else did meanwhile nothing is overwritten: theirs is shown, yours stays. */
export function EditIssue({ issueId, edit, takesFocus, onDone }: Props) {
  const client = useTRPCClient();
  const changed = useBoardChanged();
  const { title, body, since } = edit;
  const [problems, setProblems] = useState<Problems>({});
  /** How somebody else has called it meanwhile; null where nobody did. */
  const [theirs, setTheirs] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) titleField.current?.focus();
  }, [takesFocus]);

  const lookAgain = async () => {
    const read = await client.issues.get.query({ id: issueId }).catch(() => null);
    if (read === null) return;
    edit.knows(read.updated_at);
    setTheirs(read.title);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const wrong = problemsOfIssue({ title, body });
    setProblems(wrong);
    setTheirs(null);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      await client.issues.update.mutate({ id: issueId, title, body, if_updated_at: since });
      await changed();
      edit.saved();
      onDone();
    } catch (error) {
      const failure = readFailure(error);
      setProblems(problemsOfFailure(failure));
      if (failure.status === 409) await lookAgain();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      aria-label="Change this issue"
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-2"
    >
      <LineField
        ref={titleField}
        label="Title"
        value={title}
        charsMax={ISSUE_TITLE_CHARS_MAX}
        problem={problems.title ?? null}
        onChange={(text) => edit.write({ title: text })}
      />
      <LinesField
        label="Text"
        rows={5}
        value={body}
        charsMax={ISSUE_BODY_CHARS_MAX}
        problem={problems.body ?? null}
        onChange={(text) => edit.write({ body: text })}
      />
      {theirs === null ? (
        <FormFailure
          what="It was not saved, and your text is still here."
          failure={problems.failure ?? null}
        />
      ) : (
        <p role="alert" className="text-12 text-warn">
          Somebody changed this issue meanwhile; it is called “{theirs}” now. Save again to put yours in its
          place.
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button type="submit" look="primary" aria-disabled={isBusy || undefined}>
          {isBusy ? "Saving…" : "Save"}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            edit.drop();
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
