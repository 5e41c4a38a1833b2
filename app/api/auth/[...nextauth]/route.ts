import type { NextRequest } from "next/server";
import { type NextAuthParams, runNextAuth } from "@/app/_server/auth/next-auth-endpoint";
import { askedBy } from "@/app/_server/http/api-route";
import { errorResponse } from "@/app/_server/http/error-response";
import { webRuntime } from "@/app/_server/runtime";
import { backToForm, wantsPage } from "@/app/login/back-to-form";

/** next-auth's own addresses (`csrf`, `session`, `callback/credentials`, `signout`), for pages and scripts alike. */
async function handle(request: NextRequest, params: NextAuthParams): Promise<Response> {
  const runtime = webRuntime();
  const form = request.method === "POST" && wantsPage(request) ? request.clone() : null;
  try {
    return await runNextAuth(request, params, runtime);
  } catch (error) {
    const response = errorResponse(error, runtime.log, askedBy(request));
    if (form === null) return response;
    const callbackUrl = new URLSearchParams(await form.text()).get("callbackUrl");
    return backToForm(error, { callbackUrl, origin: originOf(request) });
  }
}

/** The front has written what is true into these headers. */
function originOf({ headers }: NextRequest): string {
  return `${headers.get("x-forwarded-proto")}://${headers.get("x-forwarded-host")}`;
}

export { handle as GET, handle as POST };
