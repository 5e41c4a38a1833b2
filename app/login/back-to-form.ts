import { returnPathOfUrl } from "@/app/_server/auth/return-path";
import { asRefusal } from "@/server/refusal";
import { problemOfCode } from "./problem";

/** Whether a browser without our script has sent a form and will show whatever comes back. */
export function wantsPage(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("text/html");
}

/** Sends a browser back to the sign-in page, which explains the problem; what was wanted is not forgotten. */
export function backToForm(
  error: unknown,
  { callbackUrl, origin }: { callbackUrl: string | null; origin: string },
): Response {
  const refusal = asRefusal(error);
  const query = new URLSearchParams({ error: problemOfCode(refusal?.code) });
  if (refusal?.details.retryAfterS !== undefined) query.set("retry", String(refusal.details.retryAfterS));
  const next = returnPathOfUrl(callbackUrl, origin);
  if (next !== "/") query.set("next", next);
  return new Response(null, {
    status: 303,
    headers: { Location: `/login?${query}`, "Cache-Control": "no-store" },
  });
}
