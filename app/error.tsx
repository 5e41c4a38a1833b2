"use client";

/** A page that could not be made. What was wrong is in the server's log, under the id shown. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return (
    <main
      role="alert"
      className="grid min-h-dvh place-content-center justify-items-center gap-4 p-6 text-center"
    >
      <h1 className="text-18 font-semibold text-ink">This page could not be made</h1>
      <p className="max-w-80 text-13 text-ink-2">
        The server or its database is not ready. Nothing is lost; try again in a moment.
      </p>
      <button
        type="button"
        onClick={() => window.location.reload()}
        className="inline-flex h-11 items-center rounded-control bg-accent px-4 text-13 font-semibold text-canvas hover:opacity-90"
      >
        Try again
      </button>
      {error.digest && <p className="font-mono text-11 text-ink-3 select-all">{error.digest}</p>}
    </main>
  );
}
