import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { isServiceError, NotAllowed, NotFound } from "@/server/errors";
import { signIn } from "@/server/services/sessions/sign-in";
import { contextOf } from "../context";
import { CLIENT_ADDRESS_HEADER } from "../front/arrival";
import type { WebRuntime } from "../runtime";
import { authenticate } from "./authenticate";
import { nextAuthOptions } from "./next-auth-options";

export interface NextAuthParams {
  params: Promise<{ nextauth: string[] }>;
}

/** What is used of next-auth; the rest (its pages, its log for browsers) does not exist here. */
const actions = new Set([
  "GET csrf",
  "GET session",
  "GET providers",
  "GET signin",
  "GET signout",
  "GET error",
  "POST callback/credentials",
  "POST signout",
]);

/**
 * Runs one of next-auth's actions and turns what it only hints at, by redirects, into errors.
 * @throws WrongCredentials · TooManyRequests · NotAllowed without the token of the form · NotFound
 */
export async function runNextAuth(
  request: NextRequest,
  params: NextAuthParams,
  runtime: WebRuntime,
): Promise<Response> {
  const action = (await params.params).nextauth.join("/");
  if (!actions.has(`${request.method} ${action}`)) throw new NotFound("There is nothing at this address.");
  // With the database away next-auth would take the session for ended and delete the cookie; this throws first.
  if (action === "session") await authenticate(request.headers, runtime);

  let refusal: unknown;
  const options = nextAuthOptions(runtime, async (typed) => {
    try {
      return await attemptSignIn(request, runtime, typed);
    } catch (error) {
      refusal = error;
      return null;
    }
  });
  const response: Response = await NextAuth(request, params, options);
  if (refusal !== undefined) throw refusal;
  if (response.headers.get("location")?.endsWith("csrf=true")) {
    throw new NotAllowed("The form has become stale, or did not come from here. Load the page again.", {
      field: "csrfToken",
    });
  }
  return response;
}

async function attemptSignIn(
  request: NextRequest,
  runtime: WebRuntime,
  typed: { username: string; password: string },
) {
  const { metrics, throttle } = runtime;
  const address = request.headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
  const ctx = contextOf(runtime, { kind: "job", name: "sign-in" });
  try {
    const session = await signIn({ ctx, input: { ...typed, address }, throttle });
    metrics.signIn("ok");
    return session;
  } catch (error) {
    const code = isServiceError(error) ? error.code : null;
    if (code === "WRONG_CREDENTIALS") metrics.signIn("wrong");
    if (code === "TOO_MANY_REQUESTS") metrics.signIn("throttled");
    throw error;
  }
}
