import type { ChatLine } from "@/app/_live/chat-store";
import type { ChatChannel } from "@/server/facts/chat-types";
import { channelNames } from "./channels";

/** What a chat window shows. Part of its saved settings. */
export type ChatFilter = {
  /** Channels that are left out; new ones are shown until somebody hides them. */
  readonly hidden: readonly ChatChannel[];
  /** Only what this character's client heard. */
  readonly character: string | null;
  readonly text: string;
};

export function parseChatFilter(
  settings: Readonly<Record<string, unknown>>,
  character: string | null,
): ChatFilter {
  const { hidden, heardBy, text } = settings;
  return {
    hidden: Array.isArray(hidden) ? channelNames.filter((name) => hidden.includes(name)) : [],
    character: typeof heardBy === "string" ? heardBy : heardBy === null ? null : character,
    text: typeof text === "string" ? text.slice(0, 200) : "",
  };
}

const NAME_CHARS_MAX = 64;

/** Who speaks and how, as it was chosen before. Part of the saved settings as well. */
export function parseVoice({ speaker, verb }: Readonly<Record<string, unknown>>): {
  speaker: string | null;
  verb: string | null;
} {
  const text = (value: unknown) => (typeof value === "string" ? value.slice(0, NAME_CHARS_MAX) : null);
  return { speaker: text(speaker), verb: text(verb) };
}

export function filterLines(lines: readonly ChatLine[], filter: ChatFilter): readonly ChatLine[] {
  const { hidden, character } = filter;
  const words = filter.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (hidden.length === 0 && character === null && words.length === 0) return lines;
  return lines.filter((line) => {
    if (hidden.includes(line.channel)) return false;
    if (character !== null && !line.heardBy.some(({ name }) => name === character)) return false;
    const text = words.length > 0 ? line.text.toLowerCase() : "";
    return words.every((word) => text.includes(word));
  });
}
