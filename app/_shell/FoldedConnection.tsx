"use client";

import type { Connection } from "@/app/_live/connection";
import { Icon, type IconName } from "@/app/_ui/Icon";
import { useDashboard } from "./dashboard-context";
import { useConnection } from "./use-shell";

const LOOKS: Record<Connection["phase"], { icon: IconName; tone: string; text: string }> = {
  connecting: { icon: "plug", tone: "text-ink-3", text: "Connecting" },
  catching_up: { icon: "refresh", tone: "text-info", text: "Catching up" },
  live: { icon: "check", tone: "text-ok", text: "Live" },
  quiet: { icon: "alert", tone: "text-danger", text: "No signal from the server" },
  lost: { icon: "alert", tone: "text-danger", text: "Connection lost, press to retry now" },
  signed_out: { icon: "alert", tone: "text-danger", text: "Signed out, press to sign in" },
};

/** The connection strip of the folded sidebar: one shape, and a press that retries. */
export function FoldedConnection() {
  const { world } = useDashboard();
  const { phase } = useConnection();
  const { icon, tone, text } = LOOKS[phase];
  return (
    <button
      type="button"
      title={text}
      aria-label={text}
      onClick={() => (phase === "signed_out" ? location.reload() : world.retryNow())}
      className={`flex size-9 items-center justify-center rounded-control hover:bg-raised ${tone}`}
    >
      <Icon name={icon} />
    </button>
  );
}
