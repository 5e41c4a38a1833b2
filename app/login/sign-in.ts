import { type Problem, problemOfCode } from "./problem";

/** How an attempt ended. */
export type Outcome =
  | { ok: true }
  | { ok: false; problem: Problem; retryAfterS: number | null; requestId: string | null };

/** Sends the form as a script would; a form that was open for too long gets a new token and a second try. */
export async function signIn(form: FormData): Promise<Outcome> {
  try {
    const first = await send(form);
    if (first.ok || first.problem !== "stale") return first;
    form.set("csrfToken", await freshToken());
    return await send(form);
  } catch {
    // `fetch` fails like this only when there is no answer at all.
    return { ok: false, problem: "unreachable", retryAfterS: null, requestId: null };
  }
}

async function send(form: FormData): Promise<Outcome> {
  const body = new URLSearchParams({ json: "true" });
  for (const [name, value] of form) if (typeof value === "string") body.set(name, value);
  const response = await fetch("/api/auth/callback/credentials", {
    method: "POST",
    headers: { Accept: "application/json" },
    body,
  });
  if (response.ok) return { ok: true };
  const retryAfter = Number(response.headers.get("Retry-After"));
  const error = readError(await response.json().catch(() => null));
  return {
    ok: false,
    problem: problemOfCode(error.code),
    retryAfterS: retryAfter > 0 ? retryAfter : null,
    requestId: error.requestId,
  };
}

async function freshToken(): Promise<string> {
  const answer: unknown = await (await fetch("/api/auth/csrf")).json();
  const has = typeof answer === "object" && answer !== null && "csrfToken" in answer;
  return has && typeof answer.csrfToken === "string" ? answer.csrfToken : "";
}

function readError(body: unknown): { code: string | undefined; requestId: string | null } {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  if (typeof error !== "object" || error === null) return { code: undefined, requestId: null };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const requestId = "request_id" in error && typeof error.request_id === "string" ? error.request_id : null;
  return { code, requestId };
}
