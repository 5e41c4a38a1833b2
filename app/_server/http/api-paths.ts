/** Paths of the HTTP API. Each answers at `/x` and at `/api/x`; the route lives in `app/api/x/route.ts`. */
export const apiPaths = [
  "/live",
  "/history",
  "/trails",
  "/spawns/heatmap",
  "/portals",
  "/server-health",
  "/api-version",
  "/EVENT_FORMATS.json",
] as const;
