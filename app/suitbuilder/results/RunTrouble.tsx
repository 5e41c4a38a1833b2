import { Button } from "@/app/_ui/Button";
import { CopyId } from "@/app/_ui/CopyId";
import { Icon } from "@/app/_ui/Icon";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import type { RunProblem } from "../run/run-failure";
import { useSuitPage } from "../suit-page";

/** There is nothing to list, for this reason. */
export function RunTrouble({ problem }: { problem: RunProblem }) {
  const { search } = useSuitPage();
  if (problem.kind === "signed_out") {
    return (
      <EmptyState icon="signout" title={problem.title} action={<SignInLink />}>
        {problem.text}
      </EmptyState>
    );
  }
  return (
    <ErrorState title={problem.title} text={problem.text} requestId={problem.requestId} onRetry={search} />
  );
}

/** The same above what was found before. */
export function RunTroubleStrip({ problem }: { problem: RunProblem }) {
  const { search } = useSuitPage();
  const { kind, title, text, requestId } = problem;
  return (
    <div
      role="alert"
      className="flex shrink-0 flex-wrap items-center gap-2 border-b border-weak bg-raised px-4 py-1.5 text-12 text-ink max-wide:px-3"
    >
      <Icon name="alert" size={14} className="text-danger" />
      <span>
        {title}. {text}
      </span>
      {kind === "signed_out" ? (
        <SignInLink />
      ) : (
        <Button icon="refresh" onClick={search}>
          Try again
        </Button>
      )}
      {requestId !== null && kind !== "signed_out" && <CopyId requestId={requestId} />}
    </div>
  );
}

/** The form is kept by the browser, so the page comes back as it is. */
export function SignInLink() {
  return (
    <a
      href={`/login?${new URLSearchParams({ reason: "ended", next: "/suitbuilder" })}`}
      className="inline-flex min-h-7 items-center rounded-control border border-accent bg-accent px-2.5 font-semibold text-canvas hover:opacity-90 max-wide:min-h-11"
    >
      Sign in
    </a>
  );
}
