import { COMMAND_CHARS_MAX } from "@/server/contract/limits";
import { type ChatVerb, chatVerbOf } from "@/server/facts/chat-verbs";

/** A way of talking that the operator allows. */
export type SpokenVerb = ChatVerb & {
  /** As it is written in front of the words, such as `/f`. */
  readonly prefix: string;
};

/** The ways of talking among what commands may begin with; two words for the same are one. */
export function spokenVerbs(prefixes: readonly string[]): readonly SpokenVerb[] {
  const spoken = new Map<string, SpokenVerb>();
  for (const prefix of prefixes) {
    const verb = chatVerbOf(prefix);
    if (verb && !spoken.has(verb.label)) spoken.set(verb.label, { ...verb, prefix });
  }
  return [...spoken.values()];
}

/** What the game client is to type. */
export function spokenLine({ prefix }: SpokenVerb, words: string): string {
  return `${prefix} ${words.trim()}`;
}

/** Why these words cannot be said so, in a sentence; null where they can. */
export function wordsProblem(verb: SpokenVerb, words: string): string | null {
  const said = words.trim();
  if (said === "") return "Write what to say first.";
  const room = COMMAND_CHARS_MAX - verb.prefix.length - 1;
  if (said.length > room) return `At most ${room} characters can be said at once; these are ${said.length}.`;
  if (verb.isToSomebody && !/^[^,]+,\s*\S/.test(said))
    return "Write to whom, a comma, and what to say: Ulf, meet me at the portal.";
  return null;
}
