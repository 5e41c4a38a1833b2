import { basename } from "node:path";
import { guessCharacter, knownAs } from "@/app/import/guess-character";
import { importInWords } from "@/server/contract/http/import-in-words";
import { UsageError } from "../user/usage-error";
import { FileFailed } from "./file-failed";
import { findFiles } from "./find-files";
import { type FoundServer, findServer } from "./find-server";
import { knownCharacters } from "./known-characters";
import type { Wanted } from "./parse-arguments";
import { readFile } from "./read-file";
import { momentInWords, requireServer, sendFile } from "./send-file";

/** Where the command runs. */
export interface Surroundings {
  root: string;
  env: NodeJS.ProcessEnv;
  /** Prints a line. */
  say(line: string): void;
}

/** A file, and whose inventory it is; null where its name does not say. */
interface OwnedFile {
  file: string;
  character: string | null;
}

/**
 * Imports inventory files one after the other, each as of when it was written, with a line for each, and one for all.
 * @returns how many failed
 * @throws UsageError, OperatorProblem: nothing was imported, or nothing more can be
 */
export async function importInventories(
  { paths, character, replacesNewer }: Extract<Wanted, { source: "files" }>,
  { root, env, say }: Surroundings,
): Promise<{ failed: number }> {
  const files = findFiles(paths);
  if (character !== null && files.length > 1)
    throw new UsageError(`--character is for one file; ${files.length} were found.`);
  const server = findServer(root, env);
  await requireServer(server);
  const known = await knownCharacters(root, env);
  const owned = files.map((file) => ({ file, character: character ?? ownerOf(file, known, server) }));
  requireOneEach(owned);

  const failures: string[] = [];
  let items = 0;
  for (const [index, one] of owned.entries()) {
    const place = `[${String(index + 1).padStart(String(owned.length).length)}/${owned.length}]`;
    const name = basename(one.file);
    try {
      if (one.character === null) throw new FileFailed("its name does not say whose it is; use --character");
      const content = readFile(one.file);
      const report = await sendFile(server, content, { character: one.character, replacesNewer });
      items += report.stored;
      const written = momentInWords(content.writtenAt);
      const isNew = known.length > 0 && knownAs(report.character_name, known) === null;
      const owner = `${report.character_name}${isNew ? " (new)" : ""}`;
      say(`${place} ${name} of ${written} → ${owner}: ${importInWords(report)}`);
    } catch (error) {
      if (!(error instanceof FileFailed)) throw error;
      failures.push(`${name}: ${error.message}`);
      say(`${place} ${name} failed: ${error.message}`);
    }
  }
  printReport(owned.length, items, failures, say);
  return { failed: failures.length };
}

function ownerOf(file: string, characters: readonly string[], { serverName }: FoundServer): string | null {
  return guessCharacter(basename(file), { characters, serverName }) || null;
}

/** Of two files the later one would take the other's place at once: nobody means that. */
function requireOneEach(owned: readonly OwnedFile[]): void {
  const byCharacter = new Map<string, string>();
  for (const { file, character } of owned) {
    if (character === null) continue;
    const other = byCharacter.get(character);
    if (other !== undefined)
      throw new UsageError(`Two files are of ${character}: ${other} and ${file}. Name the one to import.`);
    byCharacter.set(character, file);
  }
}

function printReport(
  files: number,
  items: number,
  failures: readonly string[],
  say: Surroundings["say"],
): void {
  const imported = files - failures.length;
  const stored = `${items.toLocaleString("en")} ${items === 1 ? "item" : "items"} stored`;
  const failed = failures.length > 0 ? `, ${failures.length} failed` : "";
  say(`${imported} of ${files} ${files === 1 ? "file" : "files"} imported, ${stored}${failed}.`);
  // Among many lines the ones that matter are easily missed.
  if (files > 1) for (const failure of failures) say(`  failed: ${failure}`);
}
