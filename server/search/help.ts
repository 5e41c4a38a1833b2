import { FILTER_GROUPS } from "./filter";
import { filters } from "./registry";

export interface HelpTopic {
  title: string;
  entries: readonly HelpEntry[];
}

export interface HelpEntry {
  /** As it is written: `al:`, a word, parentheses. */
  syntax: string;
  /** Other names of the same filter. */
  aliases: readonly string[];
  label: string;
  help: string;
  /** A query that can be tried. */
  example: string;
}

/** The help page: first how terms are put together, then every filter under its heading. */
export function helpTopics(): readonly HelpTopic[] {
  return [
    { title: "Putting terms together", entries: grammar },
    ...FILTER_GROUPS.map((title) => ({
      title,
      entries: filters
        .filter(({ group }) => group === title)
        .map(({ name, aliases, label, help, example }) => ({
          syntax: `${name}:`,
          aliases: aliases.map((alias) => `${alias}:`),
          label,
          help,
          example,
        })),
    })),
  ];
}

const entry = (syntax: string, label: string, help: string, example: string): HelpEntry => ({
  syntax,
  aliases: [],
  label,
  help,
  example,
});

const grammar: readonly HelpEntry[] = [
  entry("word", "Word", "Part of the name, in any letter case.", "celdon"),
  entry('"several words"', "Phrase", "Part of the name, as it stands there.", '"celdon breastplate"'),
  entry("a b", "All of them", "A space between terms: all have to fit.", "is:armor al:>=400"),
  entry(
    "a or b",
    "One of them",
    "One has to fit. All that stands between two or belongs together.",
    "set:wise or set:swift",
  ),
  entry("-a", "Not", "What does not fit. not a means the same.", "is:armor -is:equipped"),
  entry("( )", "Parentheses", "What belongs together.", "al:>=400 (set:wise or set:swift)"),
  entry(
    ">= <= > < = !=",
    "Numbers",
    "At least, at most, more, less, exactly, not. A number alone is exactly that.",
    "work:>=8",
  ),
  entry("8..10", "Ranges", "From the first to the second, both included.", "work:8..10"),
  entry(
    "- and !=",
    "Unknown figures",
    "What has no such figure fits no comparison: -al:>100 finds it, al:<=100 does not.",
    "-al:>100",
  ),
];
