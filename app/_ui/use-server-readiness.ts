"use client";

import { useEffect, useState } from "react";

/** What `/readyz` says, or that nothing answers; null until it is asked for the first time. */
export type ServerReadiness = "ready" | "not_ready" | "unreachable" | null;

const ASK_EVERY_MS = 3_000;
const ANSWER_MS_MAX = 5_000;

/** Asks the server, again and again, whether it and what it needs are there. */
export function useServerReadiness(): ServerReadiness {
  const [readiness, setReadiness] = useState<ServerReadiness>(null);
  useEffect(() => {
    const left = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await askReadiness(left.signal);
      if (left.signal.aborted) return;
      setReadiness(answer);
      timer = setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    void ask();
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, []);
  return readiness;
}

async function askReadiness(left: AbortSignal): Promise<ServerReadiness> {
  const signal = AbortSignal.any([left, AbortSignal.timeout(ANSWER_MS_MAX)]);
  try {
    return (await fetch("/readyz", { cache: "no-store", signal })).ok ? "ready" : "not_ready";
  } catch {
    return "unreachable";
  }
}
