import { type HelpEntry, type HelpTopic, helpTopics } from "@/server/search/help";
import { parseQuery } from "@/server/search/parse-query";

/** Topics of the help with only those entries that have every word, in whatever place; those without any are left out. */
export function findHelp(wanted: string): readonly HelpTopic[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return helpTopics()
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter((entry) => words.every((word) => textOf(title, entry).includes(word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function textOf(title: string, { syntax, aliases, label, help, example }: HelpEntry): string {
  return [title, syntax, ...aliases, label, help, example].join(" ").toLowerCase();
}

/** A query with an example behind it, both of which mean what they meant alone. */
export function withExample(text: string, example: string): string {
  const before = text.trim();
  return before === "" ? example : `${together(before)} ${together(example)}`;
}

/** In parentheses where it is several of which one has to fit. */
function together(text: string): string {
  const parsed = parseQuery(text);
  return parsed.ok && parsed.tree?.kind === "or" ? `(${text})` : text;
}
