import type { ChatChannel } from "@/server/facts/chat-types";

/** How each channel is named and colored. The name stands in every line, so the color says nothing alone. */
export const channels = {
  say: { label: "Say", color: "text-ink" },
  tell: { label: "Tell", color: "text-vitae" },
  fellowship: { label: "Fellow", color: "text-cold" },
  allegiance: { label: "Alleg", color: "text-pierce" },
  general: { label: "General", color: "text-slash" },
  trade: { label: "Trade", color: "text-bludgeon" },
  lfg: { label: "LFG", color: "text-acid" },
  roleplay: { label: "RP", color: "text-electric" },
  society: { label: "Society", color: "text-nether" },
  emote: { label: "Emote", color: "text-ink-2" },
  system: { label: "System", color: "text-ink-2" },
  combat: { label: "Combat", color: "text-fire" },
  magic: { label: "Magic", color: "text-mana" },
} as const satisfies Record<ChatChannel, { label: string; color: string }>;

export const channelNames = Object.keys(channels) as ChatChannel[];
