import { Icon } from "@/app/_ui/Icon";

/** The files stay in this page, so signing in happens in another. */
export function SignedOut() {
  return (
    <p
      role="alert"
      className="flex items-start gap-2.5 rounded-control border border-danger bg-inset px-3 py-2.5 text-13"
    >
      <Icon name="alert" className="mt-0.5 text-danger" />
      <span>
        You are signed out.{" "}
        <a
          href="/login?next=/import"
          target="_blank"
          rel="noreferrer"
          className="text-accent underline underline-offset-2"
        >
          Sign in again in another tab
        </a>
        , come back and retry: your files wait here.
      </span>
    </p>
  );
}
