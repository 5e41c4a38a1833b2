"use client";

import { type FormEvent, useRef, useState } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { COMMENT_CHARS_MAX } from "@/server/contract/limits";
import { useDraft } from "../../use-draft";
import { LinesField } from "../Field";
import { FormFailure } from "../FormFailure";
import { type Problems, problemsOfComment, problemsOfFailure } from "./issue";
import { useBoardChanged } from "./use-board";

/** Says something about an issue. What was written stays until it is told. */
export function CommentForm({ issueId }: { issueId: string }) {
  const client = useTRPCClient();
  const changed = useBoardChanged();
  const [body, setBody, forget] = useDraft(`comment.${issueId}`);
  const [problems, setProblems] = useState<Problems>({});
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const wrong = problemsOfComment(body);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return field.current?.focus();
    setBusy(true);
    try {
      await client.issues.comment.mutate({ id: issueId, body });
      forget(body);
      await changed();
    } catch (error) {
      setProblems(problemsOfFailure(readFailure(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      ref={form}
      aria-label="Comment on this issue"
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-2"
    >
      <LinesField
        ref={field}
        label="Comment"
        rows={3}
        value={body}
        charsMax={COMMENT_CHARS_MAX}
        problem={problems.body ?? null}
        onChange={(text) => {
          setBody(text);
          setProblems({});
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          form.current?.requestSubmit();
        }}
      />
      <FormFailure what="It was not sent, and your text is still here." failure={problems.failure ?? null} />
      <Button type="submit" className="self-start" title="Ctrl+Enter" aria-disabled={isBusy || undefined}>
        {isBusy ? "Sending…" : "Comment"}
      </Button>
    </form>
  );
}
