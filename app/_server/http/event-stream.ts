/** Somebody's events, as text to send. */
interface Events {
  /** The next text, as soon as there is any; null at the end. */
  take(): Promise<string | null>;
  /** Whoever read them is gone. */
  close(): void;
}

/**
 * Server-sent events that are made no faster than the client takes them.
 * @param signal of the request: a client that left before the first event is never read from
 */
export function eventStream(events: Events, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  if (signal.aborted) events.close();
  else signal.addEventListener("abort", () => events.close(), { once: true });
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const text = await events.take();
        if (text === null) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
      cancel: () => events.close(),
    },
    // Nothing is taken ahead: what waits meanwhile is replaced by what is newer.
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    },
  });
}
