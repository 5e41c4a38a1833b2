import { equalSecrets } from "../secrets";
import type { HandshakeRefusal, Upgrade } from "../upgrade";

/**
 * Checks a plugin's handshake: the shared secret in `X-Plugin-Secret` or `?secret=`. Both given must both be
 * right. A request with an `Origin` comes from a web page, and web pages are no plugins.
 */
export function checkPlugin(
  { request, query }: Pick<Upgrade, "request" | "query">,
  sharedSecret: string,
): HandshakeRefusal | null {
  if (request.headers.origin !== undefined) {
    return { status: 403, code: "FORBIDDEN", message: "browsers may not connect here" };
  }
  const given = [...[request.headers["x-plugin-secret"] ?? []].flat(), ...query.getAll("secret")];
  // Every one is compared, so that the time taken does not tell which was wrong.
  const right = given.filter((secret) => equalSecrets(secret, sharedSecret));
  if (given.length > 0 && right.length === given.length) return null;
  return {
    status: 401,
    code: "UNAUTHORIZED",
    message: "send the plugin secret as X-Plugin-Secret or ?secret=",
  };
}
