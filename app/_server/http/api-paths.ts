import type { Endpoint, RequestBody } from "../../../server/contract/http/define";
import { httpPaths } from "../../../server/contract/http/paths";

/**
 * Paths of the HTTP API that Next answers, at `/x` and at `/api/x`; the route of `/x/{name}` lives in
 * `app/api/x/[name]/route.ts`. Those that tell of the process itself are the front's (`front/status-endpoints.ts`).
 */
export const apiPaths: readonly string[] = [
  ...new Set(
    Object.values<Endpoint>(httpPaths)
      .filter(({ isStatus }) => !isStatus)
      .map(({ path }) => path),
  ),
];

/** Path to path, as Next's configuration wants them. */
export function apiRewrites(): { source: string; destination: string }[] {
  return apiPaths.map((path) => {
    const source = path.replace(/\{(\w+)\}/g, ":$1");
    return { source, destination: `/api${source}` };
  });
}

/**
 * Where addresses lead that are neither page nor path of the API: to the JSON 404, unless a browser asks for a page.
 * Whoever sends a token is no browser, and a page's own navigation (`rsc`) is one.
 */
export function unknownRewrites() {
  const toNothing = { source: "/:path*", destination: "/api/:path*" };
  const asksForPage = { type: "header" as const, key: "accept", value: ".*text/html.*" };
  const navigates = { type: "header" as const, key: "rsc" };
  const bears = { type: "header" as const, key: "authorization" };
  return [
    { ...toNothing, missing: [asksForPage, navigates] },
    { ...toNothing, has: [bears] },
  ];
}

const patterns = apiPaths.map(patternOf);

/** Whether a path as it was asked for, without `/api`, is one of the API's. */
export function isApiPath(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

const bodies = Object.values<Endpoint>(httpPaths).flatMap(({ path, body }) =>
  body === undefined ? [] : [{ pattern: patternOf(path), body }],
);

/** What may be sent to a path as it was asked for; null where the API takes nothing. */
export function bodyOf(path: string): RequestBody | null {
  const bare = path.replace(/^\/api(?=\/)/, "");
  return bodies.find(({ pattern }) => pattern.test(bare))?.body ?? null;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+").replace(".", "\\.")}$`);
}
