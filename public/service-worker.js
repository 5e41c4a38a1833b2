/*
 * Shows a page of its own while the server cannot be reached, and does nothing else (docs/installed-app.md).
 *
 * What the dashboard shows happens now, so nothing of it may come from a store: pages, the API, tRPC and the live
 * socket always go to the server, and so does the program itself, whose hashed files browsers keep by themselves.
 * Kept is only what is listed here, for one version of the dashboard; the next one brings its own copy.
 */
const PREFIX = "overlord-";
/** The page registers this file with its version: another version is another worker with another cache. */
const CACHE = PREFIX + new URL(self.location.href).searchParams.get("v");

const OFFLINE_PAGE = "/offline/offline.html";
const FILES = [
  OFFLINE_PAGE,
  "/offline/offline.css",
  "/offline/offline.js",
  "/icons/icon-192.png",
  "/icons/icon-512.png",
  "/icons/maskable-512.png",
  "/manifest.webmanifest",
];
/** What a proxy answers when there is nothing behind it. */
const NOBODY_THERE = [502, 504];

/** The page is our own and has no nonce to give: its policy is stricter than the server's, and names only files. */
const OFFLINE_HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

self.addEventListener("install", (event) => {
  // Past the browser's own cache, or a new version could begin with files of the old one.
  const fresh = FILES.map((path) => new Request(path, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOtherVersions(), self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && request.destination === "document") event.respondWith(visit(event));
  else if (FILES.includes(pathname)) event.respondWith(readFile(request, pathname));
  // Everything else is left to the browser, as if there were no worker.
});

async function forgetOtherVersions() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** A page comes from the server, whatever it says; only where nobody answers the worker does. */
async function visit(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    return NOBODY_THERE.includes(answer.status) ? await offlinePage(answer) : answer;
  } catch {
    return offlinePage(Response.error());
  }
}

async function offlinePage(otherwise) {
  const kept = await keptFile(OFFLINE_PAGE);
  return kept ? new Response(kept.body, { status: 503, headers: OFFLINE_HEADERS }) : otherwise;
}

/** The server's, while there is one. */
async function readFile(request, path) {
  try {
    return await fetch(request);
  } catch {
    return (await keptFile(path)) ?? Response.error();
  }
}

async function keptFile(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path);
}
