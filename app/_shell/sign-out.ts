/** Ends the session as next-auth's own page does, without its script: a token, then one post. */
export async function signOut(): Promise<void> {
  const answer = await fetch("/api/auth/csrf");
  const { csrfToken }: { csrfToken?: unknown } = await answer.json();
  await fetch("/api/auth/signout", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: String(csrfToken), json: "true" }),
  });
  location.assign("/login?reason=signed-out");
}

/** Whether the session still stands, for a socket whose handshake was refused. */
export async function askSession(): Promise<"signed_in" | "signed_out" | "unknown"> {
  const answer = await fetch("/api/auth/session", { cache: "no-store" });
  if (!answer.ok) return "unknown";
  const session: unknown = await answer.json();
  const hasUser =
    typeof session === "object" && session !== null && "user" in session && session.user !== null;
  return hasUser ? "signed_in" : "signed_out";
}
