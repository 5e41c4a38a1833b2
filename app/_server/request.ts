import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/server/services/context";
import { authenticate } from "./auth/authenticate";
import { csrfToken } from "./auth/csrf";
import { returnPath } from "./auth/return-path";
import { WANTED_HEADER } from "./front/arrival";
import { webRuntime } from "./runtime";

export type User = Extract<Actor, { kind: "user" }>;

/** Who asks for this page; looked up once per request. Null: nobody is signed in. */
export const currentActor = cache(
  async (): Promise<Actor | null> => authenticate(await headers(), webRuntime()),
);

/**
 * The account that asks for this page. Everybody else is sent to the sign-in page, and back afterwards.
 * Call it first in every page that is not public.
 */
export async function requireUser(): Promise<User> {
  const actor = await currentActor();
  if (actor?.kind === "user") return actor;
  const wanted = returnPath((await headers()).get(WANTED_HEADER));
  const query = new URLSearchParams();
  if ((await cookies()).has(webRuntime().cookies.session)) query.set("reason", "ended");
  if (wanted !== "/") query.set("next", wanted);
  redirect(query.size > 0 ? `/login?${query}` : "/login");
}

/** What a form to `/api/auth/…` has to send along as `csrfToken`. */
export async function formToken(): Promise<string> {
  const { cookies: names, config } = webRuntime();
  const cookie = (await cookies()).get(names.csrf)?.value ?? null;
  return csrfToken(cookie, config.secretKey) ?? "";
}
