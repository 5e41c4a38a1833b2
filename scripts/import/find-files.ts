import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../user/usage-error";

/**
 * The files that were named, and of folders every JSON file in them, however deep; each once, by their names.
 * @throws UsageError for what is not there, or has no such file: nothing is imported then
 */
export function findFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new UsageError(`There is no file or folder ${path}.`);
    return found.isDirectory() ? filesIn(path) : [path];
  });
  return [...new Set(files)];
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.json$/i.test(name)).map((name) => join(folder, name));
  if (files.length > 0) return files.sort();
  const hint = names.some((name) => /\.xml$/i.test(name)) ? " XML cannot be read." : "";
  throw new UsageError(`There is no .json file in ${folder}.${hint}`);
}
