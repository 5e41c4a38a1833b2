"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import type { Failure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { failureWords } from "./failure-words";

type Props = { failure: Failure; what: string; onRetry: () => void };

/** Fills a window with the reason why there is nothing to show, and the way out of it. */
export function ReadProblem({ failure, what, onRetry }: Props) {
  if (failure.kind === "signed_out") return <SignedOut what={what} />;
  if (failure.status === 403) return <NotAllowed what={what} right={failure.message} />;
  return (
    <ErrorState
      title={`${what} could not be loaded`}
      text={failureWords(failure)}
      requestId={failure.requestId}
      onRetry={onRetry}
    />
  );
}

function SignedOut({ what }: { what: string }) {
  return (
    <EmptyState
      icon="signout"
      title="You are signed out"
      // The server sends whoever is signed out to sign in, and back to this very view.
      action={<Button onClick={() => location.reload()}>Sign in</Button>}
    >
      {what} can be seen again after signing in.
    </EmptyState>
  );
}

/** Which right is missing; `right` in the server's words, as in "Alerts are handled by officers and admins." */
export function NotAllowed({ what, right }: { what: string; right: string }) {
  const { user } = useDashboard();
  return (
    <EmptyState icon="lock" state="not-allowed" title={`${what} may not be seen with your account`}>
      {right} You are signed in as {user.name}, with the role {user.role}. An admin can change that.
    </EmptyState>
  );
}
