"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { ISSUE_BODY_CHARS_MAX, ISSUE_TITLE_CHARS_MAX } from "@/server/contract/limits";
import { useDraft } from "../../use-draft";
import { DetailHead } from "../DetailHead";
import { LineField, LinesField } from "../Field";
import { FormFailure } from "../FormFailure";
import { type Problems, problemsOfFailure, problemsOfIssue } from "./issue";
import { useBoardChanged } from "./use-board";

type Props = { onFiled: (id: string) => void; onClose: () => void };

/** Files an issue. What was written stays until it is filed, whatever happens to the window. */
export function NewIssue({ onFiled, onClose }: Props) {
  const client = useTRPCClient();
  const changed = useBoardChanged();
  const [title, setTitle, forgetTitle] = useDraft("issue.new.title");
  const [body, setBody, forgetBody] = useDraft("issue.new.body");
  const [problems, setProblems] = useState<Problems>({});
  const [isBusy, setBusy] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);
  useEffect(() => titleField.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const wrong = problemsOfIssue({ title, body });
    setProblems(wrong);
    if (wrong.title !== undefined) titleField.current?.focus();
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      const { id } = await client.issues.create.mutate({ title, body });
      forgetTitle(title);
      forgetBody(body);
      await changed();
      onFiled(id);
    } catch (error) {
      setProblems(problemsOfFailure(readFailure(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      aria-label="New issue"
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <DetailHead shown="new" title="New issue" back="Back to the board" onClose={onClose} />
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-3">
        <LineField
          ref={titleField}
          label="What is it about?"
          value={title}
          charsMax={ISSUE_TITLE_CHARS_MAX}
          problem={problems.title ?? null}
          onChange={(text) => {
            setTitle(text);
            setProblems({});
          }}
        />
        <LinesField
          label="More about it (optional)"
          rows={4}
          value={body}
          charsMax={ISSUE_BODY_CHARS_MAX}
          problem={problems.body ?? null}
          hint="Names of characters and places such as 42.1N, 33.6E become links."
          onChange={(text) => {
            setBody(text);
            setProblems({});
          }}
        />
        <FormFailure
          what="It was not filed, and your text is still here."
          failure={problems.failure ?? null}
        />
        <div className="flex flex-wrap gap-1.5">
          <Button type="submit" look="primary" aria-disabled={isBusy || undefined}>
            {isBusy ? "Filing…" : "File the issue"}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Later
          </Button>
        </div>
      </div>
    </form>
  );
}
