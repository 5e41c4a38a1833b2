"use client";

import { useEffect, useState } from "react";
import { IconButton } from "@/app/_ui/IconButton";
import { useDashboard } from "./dashboard-context";
import { useIsConnected } from "./use-shell";

/** How often the running build is asked for, in milliseconds. */
const ASK_MS = 5 * 60_000;

/**
 * The build of this page. When the server runs another one it says so; it reloads only when asked to. The rail shows
 * that alone: a version has no room there.
 */
export function VersionBadge({ isRail = false }: { isRail?: boolean }) {
  const { version } = useDashboard();
  const running = useRunningVersion(version);
  if (running !== version) {
    const about = `Running: ${running}. This page: ${version}. Windows come back after the reload.`;
    const reload = () => location.reload();
    if (isRail) return <IconButton icon="refresh" label={`Update ready. ${about}`} onClick={reload} />;
    return (
      <button
        type="button"
        title={about}
        onClick={reload}
        className="min-h-6 rounded-control border border-strong px-1.5 text-11 text-ink hover:bg-raised"
      >
        Update ready
      </button>
    );
  }
  if (isRail) return null;
  return (
    <span className="text-11 text-ink-3" title={`Build ${version}`}>
      {shortVersion(version)}
    </span>
  );
}

/** `2026.11.22.0114-ab12cd3` is too long for a badge: the day is what people compare. */
function shortVersion(version: string): string {
  return /^\d+\.\d+\.\d+/.exec(version)?.[0] ?? version.slice(0, 12);
}

function useRunningVersion(version: string): string {
  const [running, setRunning] = useState(version);
  // After a loss another build may be there.
  const isConnected = useIsConnected();
  useEffect(() => {
    if (!isConnected) return;
    const ask = async () => {
      const answer = await fetch("/api-version").catch(() => null);
      const body: unknown = answer?.ok ? await answer.json() : null;
      if (
        typeof body === "object" &&
        body !== null &&
        "version" in body &&
        typeof body.version === "string"
      ) {
        setRunning(body.version);
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_MS);
    return () => clearInterval(timer);
  }, [isConnected]);
  return running;
}
