import { comparableName } from "./comparable-name";

const ARTICLES = ["the", "a", "an"];
const IN_FRONT = new RegExp(`^\\+?\\s*(?:(?:${ARTICLES.join("|")})\\s+)?`, "i");

/** The name of a rare without what others put in front: chat lines an article, marks of other programs a `+`. */
export function bareRareName(name: string): string {
  return name.trim().replace(IN_FRONT, "");
}

/** One text for all ways to write the name of a rare: letter case, articles, kinds of apostrophes. */
export function rareKey(name: string): string {
  return comparableName(bareRareName(comparableName(name)));
}

/** What a name with this key may be in lower case, for whoever looks for it among names as they were sent. */
export function rareForms(key: string): string[] {
  return [key, ...ARTICLES.map((article) => `${article} ${key}`)];
}
