"use client";

import { useEffect } from "react";

/** Its files are fetched once the page has all it needs for itself, in milliseconds. */
const START_AFTER_MS = 5_000;

/**
 * Registers `public/service-worker.js` for this version of the dashboard, where browsers allow it: over https, and on
 * this machine itself. In development there is none, and one that a production build has left here is taken away.
 */
export function ServiceWorker({ version }: { version: string }) {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    const start = process.env.NODE_ENV === "production" ? () => register(version) : unregister;
    // Without it only the page for a lost server is missing: a failure is nobody's concern.
    const timer = setTimeout(() => void start().catch(() => undefined), START_AFTER_MS);
    return () => clearTimeout(timer);
  }, [version]);
  return null;
}

async function register(version: string): Promise<void> {
  const file = `/service-worker.js?${new URLSearchParams({ v: version })}`;
  await navigator.serviceWorker.register(file, { updateViaCache: "none" });
}

async function unregister(): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map((one) => one.unregister()));
}
