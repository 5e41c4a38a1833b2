import { parseArgs } from "node:util";
import { UsageError } from "../user/usage-error";

const usage = `npm run import -- --inventory FILE|FOLDER… [--character NAME] [--replace-newer]
npm run import -- --from postgres://…   (not there yet)
Inventory files are the JSON that Mag-Tools keeps, one file a character, in
Documents\\Decal Plugins\\Mag-Tools\\<server>. The file's name tells whose it is, unless --character does.
What is stored of that character's inventory is replaced, unless something of it was told after the file was written:
then the file is refused, and --replace-newer imports it all the same. Keep the dates of files that you copy.`;

/** What is to be imported. */
export type Wanted =
  | { source: "files"; paths: string[]; character: string | null; replacesNewer: boolean }
  | { source: "database"; url: string };

/** @throws UsageError */
export function parseArguments(args: string[]): Wanted {
  const { inventory, from, character, help, more, "replace-newer": replacesNewer = false } = read(args);
  if (help || (inventory === undefined) === (from === undefined)) throw new UsageError(usage);
  if (from !== undefined) {
    if (character !== undefined || replacesNewer || more.length > 0) throw new UsageError(usage);
    return { source: "database", url: from };
  }
  // A shell makes several words of *.json; the first one belongs to the option.
  const paths = [...(inventory ?? []), ...more];
  if (paths.includes("")) throw new UsageError(usage);
  if (character?.trim() === "") throw new UsageError(`--character is empty.\n${usage}`);
  return { source: "files", paths, character: character?.trim() ?? null, replacesNewer };
}

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        inventory: { type: "string", multiple: true },
        from: { type: "string" },
        character: { type: "string" },
        "replace-newer": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return { ...values, more: positionals };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${problem}\n${usage}`);
  }
}
