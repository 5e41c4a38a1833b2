/**
 * Chat types of the game client (its colour codes) and the channel a line belongs to.
 * Source: ACE's ChatMessageType; channel prefixes as players see them.
 */
export type ChatChannel =
  | "say"
  | "tell"
  | "fellowship"
  | "allegiance"
  | "general"
  | "trade"
  | "lfg"
  | "roleplay"
  | "society"
  | "emote"
  | "system"
  | "combat"
  | "magic";

const CHANNEL_OF_TYPE: ReadonlyMap<number, ChatChannel> = new Map([
  [0, "system"],
  [2, "say"],
  [3, "tell"],
  [4, "tell"],
  [5, "system"],
  [6, "combat"],
  [7, "magic"],
  [12, "emote"],
  [13, "system"],
  [17, "magic"],
  [18, "allegiance"],
  [19, "fellowship"],
  [20, "system"],
  [21, "combat"],
  [22, "combat"],
  [31, "tell"],
]);

const CHANNEL_OF_PREFIX: ReadonlyMap<string, ChatChannel> = new Map([
  ["allegiance", "allegiance"],
  ["fellowship", "fellowship"],
  ["general", "general"],
  ["trade", "trade"],
  ["lfg", "lfg"],
  ["roleplay", "roleplay"],
  ["society", "society"],
]);

/** The channel of a line: its bracketed prefix decides, then its chat type; anything else is the system's. */
export function chatChannel(text: string, color: number | null): ChatChannel {
  const prefix = /^\[(\w+)\]/.exec(text)?.[1];
  const byPrefix = prefix === undefined ? undefined : CHANNEL_OF_PREFIX.get(prefix.toLowerCase());
  return byPrefix ?? CHANNEL_OF_TYPE.get(color ?? -1) ?? "system";
}
