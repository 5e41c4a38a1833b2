import type { NextConfig } from "next";
import { apiRewrites, unknownRewrites } from "./app/_server/http/api-paths";

/** Nothing here depends on host or port: one build serves any (`app/_server/main.ts`). */
const config: NextConfig = {
  poweredByHeader: false,
  // The front does that (`app/_server/front/compress.ts`).
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  // Development only: reloading works at the address that the launcher prints, not just at "localhost".
  allowedDevOrigins: ["127.0.0.1", "[::1]"],
  // The front logs every request itself, without its query.
  logging: false,
  // Types are checked once, by `npm run verify`; a fresh clone should not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // Loaded as they are: drivers and loggers that look for files of their own, and what must not exist twice.
  serverExternalPackages: ["postgres", "drizzle-orm", "pino", "next-auth", "rate-limiter-flexible"],
  redirects: async () => [
    // Bookmarks of the suit builder that there was before; the query comes along.
    { source: "/suitbuilder.html", destination: "/suitbuilder", permanent: true },
    // The bare file lacks what `app/classic/route.ts` fills in.
    { source: "/classic/index.html", destination: "/classic", permanent: true },
  ],
  // Whoever takes the worker back (`docs/installed-app.md`) must not wait for a cache.
  headers: async () => [
    { source: "/service-worker.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
  ],
  rewrites: async () => ({ beforeFiles: apiRewrites(), fallback: unknownRewrites() }),
};

export default config;
