import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file next to the program, which an operator may change while we run. */
export interface ServedFile {
  path: string;
  /** Changes with the file. */
  version: string;
}

/** @returns null when there is no such file */
export async function findFile(...parts: string[]): Promise<ServedFile | null> {
  // The folder we were started in holds the whole product; Next must not try to bundle it.
  const path = join(/* turbopackIgnore: true */ process.cwd(), ...parts);
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return { path, version: [mtimeMs, size, ino].map((part) => Math.round(part).toString(36)).join("-") };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

export function readServedFile(file: ServedFile): Promise<Buffer> {
  return readFile(file.path);
}
