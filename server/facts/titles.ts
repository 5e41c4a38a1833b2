/** Titles that characters bear. They weigh 6 kB compressed: browser code that can wait should `import()` this module. */
import { titleNames } from "./data/title-names";

/** Line n is title n: the text begins with a line end. */
const names: readonly string[] = titleNames.split("\n");

/** What a title is called; null for ids that no list has. */
export function titleName(id: number): string | null {
  return names[id] || null;
}
