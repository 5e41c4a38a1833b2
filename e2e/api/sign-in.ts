import type { APIRequestContext, APIResponse } from "@playwright/test";

/** Signs in as a script does, following nothing but the contract; cookies stay in the request context. */
export async function signIn(
  api: APIRequestContext,
  username: string,
  password = `${username}-password`,
  headers: Record<string, string> = {},
  baseUrl = "",
): Promise<APIResponse> {
  const { csrfToken } = await (await api.get(`${baseUrl}/api/auth/csrf`)).json();
  return api.post(`${baseUrl}/api/auth/callback/credentials`, {
    form: { username, password, csrfToken },
    headers,
    maxRedirects: 0,
  });
}
