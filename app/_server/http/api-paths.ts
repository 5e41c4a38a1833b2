import type { Endpoint } from "../../../server/contract/http/define";
import { httpPaths } from "../../../server/contract/http/paths";

/**
 * Paths of the HTTP API that Next answers, at `/x` and at `/api/x`; the route of `/x/{name}` lives in
 * `app/api/x/[name]/route.ts`. Those that tell of the process itself are the front's (`front/status-endpoints.ts`).
 */
export const apiPaths: readonly string[] = Object.values<Endpoint>(httpPaths)
  .filter(({ isStatus }) => !isStatus)
  .map(({ path }) => path);

/** Path to path, as Next's configuration wants them. */
export function apiRewrites(): { source: string; destination: string }[] {
  return apiPaths.map((path) => {
    const source = path.replace(/\{(\w+)\}/g, ":$1");
    return { source, destination: `/api${source}` };
  });
}

const patterns = apiPaths.map(
  (path) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+").replace(".", "\\.")}$`),
);

/** Whether a path as it was asked for, without `/api`, is one of the API's. */
export function isApiPath(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}
