"use client";

import { Button } from "@/app/_ui/Button";
import { formatAge } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { useDashboard } from "./dashboard-context";
import { useConnection, useNow } from "./use-shell";

/** How the page hears from the server. Nothing else on the page may look live while this does not say so. */
export function ConnectionStrip() {
  const connection = useConnection();
  switch (connection.phase) {
    case "connecting":
      return <Strip tone="quiet" text="Connecting…" />;
    case "catching_up":
      return <Strip tone="busy" text="Catching up…" />;
    case "live":
      return <Strip tone="live" text="Live" />;
    case "quiet":
      return <Strip tone="lost" text="No signal from the server" />;
    case "lost":
      return <Lost sinceMs={connection.sinceMs} retryAtMs={connection.retryAtMs} />;
    case "signed_out":
      return (
        <Strip tone="lost" text="Signed out">
          {/* The server sends whoever is signed out to sign in, and back to this very view. */}
          <Button className="min-h-6 px-2 text-12" onClick={() => location.reload()}>
            Sign in
          </Button>
        </Strip>
      );
  }
}

function Lost({ sinceMs, retryAtMs }: { sinceMs: number; retryAtMs: number | null }) {
  const { world } = useDashboard();
  const nowMs = useNow();
  const waitS = retryAtMs === null ? 0 : Math.ceil((retryAtMs - nowMs) / 1000);
  return (
    <Strip
      tone="lost"
      text="Connection lost"
      detail={`${formatAge(nowMs - sinceMs)} · ${waitS > 0 ? `retry in ${waitS} s` : "connecting…"}`}
    >
      <Button className="min-h-6 px-2 text-12" onClick={() => world.retryNow()} disabled={retryAtMs === null}>
        Retry now
      </Button>
    </Strip>
  );
}

const TONES = {
  live: "text-ok",
  busy: "text-info",
  quiet: "text-ink-3",
  lost: "text-danger",
} as const;

type StripProps = {
  tone: keyof typeof TONES;
  text: string;
  detail?: string;
  children?: React.ReactNode;
};

function Strip({ tone, text, detail, children }: StripProps) {
  return (
    <div
      data-connection={tone}
      className={`flex min-h-9 items-center gap-2 pr-1.5 pl-3 text-12 leading-4 ${tone === "lost" ? "border-b border-danger/50 bg-danger/10" : "border-b border-weak"}`}
    >
      <span className={`shrink-0 ${TONES[tone]}`}>
        <Dot tone={tone} />
      </span>
      <span className="min-w-0 flex-1">
        {/* The seconds that pass below are no news; the state is. */}
        <span role="status" className={`block truncate font-semibold ${TONES[tone]}`}>
          {text}
        </span>
        {detail && <span className="block text-11 leading-3.5 text-ink-2">{detail}</span>}
      </span>
      {children && <span className="flex shrink-0 gap-1">{children}</span>}
    </div>
  );
}

/** A shape for each state: filled, ringed, hollow, crossed. */
function Dot({ tone }: { tone: keyof typeof TONES }) {
  if (tone === "lost") return <Icon name="alert" size={13} />;
  return (
    <svg
      aria-hidden="true"
      width="9"
      height="9"
      viewBox="0 0 9 9"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <circle
        cx="4.5"
        cy="4.5"
        r="3.2"
        fill={tone === "live" ? "currentColor" : "none"}
        strokeDasharray={tone === "busy" ? "3 2" : undefined}
      />
    </svg>
  );
}
