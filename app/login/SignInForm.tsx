"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Field } from "./Field";
import { Notice } from "./Notice";
import { explain, formatWait, type Problem } from "./problem";
import { signIn } from "./sign-in";

type Props = {
  /** `csrfToken` of the form. */
  token: string;
  /** Where to go afterwards; a path of our own. */
  next: string;
  /** What a browser without our script was sent back with. */
  problem: Problem | null;
  retryAfterS: number | null;
  /** Why this page is shown at all. */
  reason: string | null;
};

type State = { problem: Problem; retryAtMs: number | null; requestId: string | null };

/** Name and password. Works as a plain form; with scripts nothing typed is lost when it goes wrong. */
export function SignInForm({ token, next, problem, retryAfterS, reason }: Props) {
  const [failed, setFailed] = useState<State | null>(() =>
    problem === null ? null : { problem, retryAtMs: inMs(retryAfterS), requestId: null },
  );
  const [missing, setMissing] = useState<{ username?: string; password?: string }>({});
  const [isSending, setIsSending] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const [isCapsLock, setIsCapsLock] = useState(false);
  const passwordInput = useRef<HTMLInputElement>(null);
  const wait = useSecondsUntil(failed?.retryAtMs ?? null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    setIsSending(true);
    const outcome = await signIn(new FormData(event.currentTarget));
    if (outcome.ok) {
      // A whole new page: nothing of a signed-out one stays. The form stays busy until it is there.
      window.location.assign(next);
      return;
    }
    setIsSending(false);
    setFailed({
      problem: outcome.problem,
      retryAtMs: inMs(outcome.retryAfterS),
      requestId: outcome.requestId,
    });
    if (outcome.problem === "credentials") passwordInput.current?.select();
  }

  /** The browser's own bubbles stay away; the message goes beside the field. */
  function markMissing(event: FormEvent<HTMLInputElement>) {
    event.preventDefault();
    const { name } = event.currentTarget;
    setMissing((all) => ({
      ...all,
      [name]: name === "username" ? "Enter your name." : "Enter your password.",
    }));
  }

  function edited(event: FormEvent<HTMLInputElement>) {
    const { name } = event.currentTarget;
    setMissing((all) => ({ ...all, [name]: undefined }));
    if (failed?.problem === "credentials") setFailed(null);
  }

  function noticeCapsLock(event: KeyboardEvent<HTMLInputElement>) {
    setIsCapsLock(event.getModifierState("CapsLock"));
  }

  const isWrong = failed?.problem === "credentials";
  return (
    <form action="/api/auth/callback/credentials" method="post" onSubmit={submit} className="grid gap-3">
      <FormNotice failed={failed} wait={wait} reason={reason} />
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="callbackUrl" value={next} />
      <Field
        name="username"
        label="Name"
        error={missing.username ?? null}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={64}
        required
        // The one thing to do on this page.
        autoFocus
        onInvalid={markMissing}
        onInput={edited}
      />
      <Field
        ref={passwordInput}
        name="password"
        label="Password"
        type={isShown ? "text" : "password"}
        error={missing.password ?? (isWrong ? explain("credentials") : null)}
        hint={isCapsLock ? "Caps Lock is on." : null}
        autoComplete="current-password"
        maxLength={1024}
        required
        onInvalid={markMissing}
        onInput={edited}
        onKeyUp={noticeCapsLock}
        action={
          <button
            type="button"
            aria-pressed={isShown}
            aria-label="Show password"
            onClick={() => setIsShown(!isShown)}
            className="h-8 rounded-control px-2 text-12 text-ink-2 hover:bg-raised hover:text-ink"
          >
            {isShown ? "Hide" : "Show"}
          </button>
        }
      />
      <button
        type="submit"
        aria-busy={isSending}
        className="h-11 rounded-control bg-accent text-15 font-semibold text-canvas transition-opacity duration-(--motion) hover:opacity-90 active:opacity-80 aria-busy:opacity-70"
      >
        {isSending ? "Signing in…" : "Sign in"}
      </button>
    </form>
  );
}

function FormNotice({ failed, wait, reason }: { failed: State | null; wait: number; reason: string | null }) {
  if (failed && failed.problem !== "credentials") {
    return (
      <Notice kind="problem">
        {explain(failed.problem)}
        {failed.problem === "throttled" && (
          // Counted down for the eyes; read aloud once, not every second.
          <span aria-live="off"> Try again {wait > 0 ? `in ${formatWait(wait)}` : "now"}.</span>
        )}
        {failed.problem === "failed" && failed.requestId && (
          <span className="block pt-1 font-mono text-11 text-ink-3 select-all">{failed.requestId}</span>
        )}
      </Notice>
    );
  }
  return reason === null || failed ? null : <Notice kind="info">{reason}</Notice>;
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : Date.now() + seconds * 1000;
}

/** Whole seconds left, counted down on the screen; 0 when it is over or there is nothing to wait for. */
function useSecondsUntil(atMs: number | null): number {
  const [left, setLeft] = useState(() => secondsUntil(atMs));
  useEffect(() => {
    setLeft(secondsUntil(atMs));
    if (atMs === null) return;
    const timer = setInterval(() => {
      const seconds = secondsUntil(atMs);
      setLeft(seconds);
      if (seconds === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [atMs]);
  return left;
}

function secondsUntil(atMs: number | null): number {
  return atMs === null ? 0 : Math.max(0, Math.ceil((atMs - Date.now()) / 1000));
}
