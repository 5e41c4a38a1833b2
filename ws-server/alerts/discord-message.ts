import type { Alert, AlertKind } from "@/server/detectors";
import { codePoints, plainForDiscord } from "./discord-text";

/** Most of a message's content, in code points: Discord's own limit. */
export const CONTENT_MAX = 2_000;

/** From so much delay on a message says when it was, in milliseconds. */
const LATE_MS = 2 * 60_000;

/** Discord's flag for a message whose links show no previews. */
const SUPPRESS_EMBEDS = 1 << 2;

const SYMBOLS: Record<AlertKind, string> = {
  death: "💀",
  idle: "💤",
  low_supplies: "🕯️",
  full_packs: "🎒",
};

/** The body of Execute Webhook, as far as we use it. */
export interface DiscordMessage {
  content: string;
  username: string;
  allowed_mentions: { parse: never[] };
  flags: number;
}

export type ToldAlert = Pick<Alert, "kind" | "text" | "created_at">;

/**
 * One message for one or several alerts, a line for each. A link to the map stands at its end when there is one;
 * nothing of a player's is ever in a link.
 */
export function discordMessage(
  alerts: readonly ToldAlert[],
  { nowMs, publicUrl }: { nowMs: number; publicUrl?: string },
): DiscordMessage {
  const link = publicUrl === undefined ? "" : `\n-# [Open the map](<${new URL("/", publicUrl).href}>)`;
  const lineMax = Math.floor((CONTENT_MAX - codePoints(link)) / Math.max(1, alerts.length)) - 1;
  const lines = alerts.map((alert) => line(alert, lineMax, nowMs));
  return {
    content: `${lines.join("\n")}${link}`,
    username: "Mosswart Overlord",
    allowed_mentions: { parse: [] },
    flags: SUPPRESS_EMBEDS,
  };
}

function line({ kind, text, created_at }: ToldAlert, codePointsMax: number, nowMs: number): string {
  const start = `${SYMBOLS[kind]} `;
  const atMs = Date.parse(created_at);
  const when = nowMs - atMs > LATE_MS ? ` (<t:${Math.floor(atMs / 1000)}:R>)` : "";
  return `${start}${plainForDiscord(text, codePointsMax - codePoints(start + when))}${when}`;
}
