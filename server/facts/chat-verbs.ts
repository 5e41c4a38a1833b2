import type { ChatChannel } from "./chat-types";

/** Something that the game's client takes as talk when it is typed in front of words. */
export interface ChatVerb {
  /** What it is called. */
  label: string;
  channel: ChatChannel;
  /** Written in front, as the client knows it; `@` does the same as `/`. */
  words: readonly string[];
  /** To somebody, whose name and a comma come before the words. */
  isToSomebody?: true;
}

/** In the order in which they are offered. `/allegiance` is none: what follows it manages the allegiance. */
export const chatVerbs: readonly ChatVerb[] = [
  { label: "Say", channel: "say", words: ["say"] },
  {
    label: "Fellowship",
    channel: "fellowship",
    words: ["fellowship", "fellows", "fellow", "f", "group", "g", "party"],
  },
  { label: "Allegiance", channel: "allegiance", words: ["a"] },
  { label: "Patron", channel: "allegiance", words: ["patron", "p"] },
  { label: "Vassals", channel: "allegiance", words: ["vassals", "vassal", "v"] },
  { label: "Co-vassals", channel: "allegiance", words: ["covassals", "covassal", "co-vassals", "c"] },
  { label: "Monarch", channel: "allegiance", words: ["monarch", "m"] },
  { label: "General", channel: "general", words: ["general", "cg"] },
  { label: "Trade", channel: "trade", words: ["trade", "ct"] },
  { label: "LFG", channel: "lfg", words: ["lfg", "clfg"] },
  { label: "Roleplay", channel: "roleplay", words: ["roleplay", "crp"] },
  { label: "Society", channel: "society", words: ["society"] },
  { label: "Tell", channel: "tell", words: ["tell", "t"], isToSomebody: true },
  { label: "Reply", channel: "tell", words: ["reply", "r"] },
  { label: "Emote", channel: "emote", words: ["emote", "em", "e", "me"] },
];

/** The talk that begins with this word, such as `/f`; null when the client takes it for something else. */
export function chatVerbOf(prefix: string): ChatVerb | null {
  const word = /^[/@]([a-z-]+)$/i.exec(prefix)?.[1]?.toLowerCase();
  return chatVerbs.find(({ words }) => word !== undefined && words.includes(word)) ?? null;
}
