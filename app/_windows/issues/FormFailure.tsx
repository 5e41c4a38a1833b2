"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCopy } from "@/app/_shell/use-copy";
import type { Failure } from "@/app/_trpc/read-failure";
import { failureWords } from "../states/failure-words";

type Props = {
  /** What did not happen, as in "It was not filed." */
  what: string;
  /** Null while nothing went wrong. */
  failure: Failure | null;
};

/** Under a form: why it was not taken, and the id to name where that was the server's fault. */
export function FormFailure({ what, failure }: Props) {
  const { toasts } = useDashboard();
  const copy = useCopy(toasts);
  const id = failure?.kind === "fault" ? failure.requestId : null;
  return (
    <p role="alert" className="text-12 text-danger empty:hidden">
      {failure && `${what} ${failureWords(failure)}`}
      {id !== null && (
        <>
          {" "}
          <button type="button" className="min-h-6 underline" onClick={() => copy(id, "Id")}>
            Copy id {id.slice(0, 8)}
          </button>
        </>
      )}
    </p>
  );
}
