"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCopy } from "@/app/_shell/use-copy";
import type { Failure } from "@/app/_trpc/read-failure";
import { failureWords } from "./failure-words";

type Props = {
  failure: Failure;
  what: string;
  onRetry: () => void;
  /** An older answer is shown below. */
  isOld?: boolean;
};

/** One part of a window could not be had: the rest stays, and this line says which part and why. */
export function PartFailed({ failure, what, onRetry, isOld = false }: Props) {
  const { toasts } = useDashboard();
  const copy = useCopy(toasts);
  const { requestId } = failure;
  return (
    <p role="status" data-ui-state="partial" className="border-b border-weak px-2.5 py-1 text-12 text-warn">
      {what} could not be {isOld ? "refreshed" : "loaded"}: {failureWords(failure)}{" "}
      <button type="button" className="min-h-6 underline" onClick={onRetry}>
        Try again
      </button>
      {requestId && (
        <>
          {" "}
          <button type="button" className="min-h-6 underline" onClick={() => copy(requestId, "Id")}>
            Copy id {requestId.slice(0, 8)}
          </button>
        </>
      )}
    </p>
  );
}
