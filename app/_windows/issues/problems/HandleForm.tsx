"use client";

import { type FormEvent, useId, useState } from "react";
import type { Failure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { TextInput } from "@/app/_ui/TextInput";
import { REASON_CHARS_MAX } from "@/server/contract/limits";
import { useDraft } from "../../use-draft";
import { FormFailure } from "../FormFailure";
import type { ProblemHandling } from "./handling";
import { type Alert, isSnoozed } from "./problem";
import { snoozes } from "./snooze";

type Props = {
  alert: Alert;
  handling: ProblemHandling;
  nowMs: number;
  /** It is seen to, and the server knows. */
  onDone: () => void;
};

/** Seeing to a problem, with a reason for those who wonder, or putting it off. */
export function HandleForm({ alert, handling, nowMs, onDone }: Props) {
  const [reason, setReason] = useDraft(`reason.${alert.id}`);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const problemId = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    const failed = await handling.acknowledge(alert, reason, true);
    setBusy(false);
    setFailure(failed);
    if (failed !== null) return;
    setReason("");
    onDone();
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      aria-label="Handle this problem"
      className="flex flex-col gap-2"
    >
      <div className="flex flex-wrap gap-1.5">
        <TextInput
          label="Reason, if you want to give one"
          placeholder="Reason (optional)"
          value={reason}
          maxLength={REASON_CHARS_MAX}
          aria-invalid={failure !== null || undefined}
          aria-describedby={problemId}
          onChange={(text) => {
            setReason(text);
            setFailure(null);
          }}
          className="min-w-40 flex-1"
        />
        <Button type="submit" look="primary" icon="check" aria-disabled={isBusy || undefined}>
          {isBusy ? "Acknowledging…" : "Acknowledge"}
        </Button>
      </div>
      <div id={problemId}>
        <FormFailure what="It was not acknowledged." failure={failure} />
      </div>
      <fieldset className="flex flex-wrap items-center gap-1.5">
        <legend className="float-left mr-1 text-12 leading-7 text-ink-2">Snooze for</legend>
        {snoozes.map(({ minutes, label, words }) => (
          <Button
            key={minutes}
            aria-label={`Snooze for ${words}`}
            className="text-12"
            onClick={() => void handling.snooze(alert, minutes)}
          >
            {label}
          </Button>
        ))}
        {isSnoozed(alert, nowMs) && (
          <Button icon="reset" className="text-12" onClick={() => void handling.reopen(alert)}>
            Wake it now
          </Button>
        )}
      </fieldset>
    </form>
  );
}
