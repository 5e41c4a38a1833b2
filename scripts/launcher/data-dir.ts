import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { OperatorProblem } from "./options";

/** What is remembered in DATA_DIR/overlord.json from one start to the next. */
const memorySchema = z.object({
  kind: z.enum(["real", "demo"]),
  pg_port: z.number().int().optional(),
  /** Where this machine reaches ws-server, as of the last start. */
  ws_server: z.url().optional(),
});
export type Memory = z.infer<typeof memorySchema>;

/** Paths inside DATA_DIR. */
export interface DataDir {
  path: string;
  logs: string;
  postgres: string;
  secrets: string;
  lock: string;
  memory: string;
}

export function dataDirAt(path: string): DataDir {
  const inside = (name: string) => join(path, name);
  return {
    path,
    logs: inside("logs"),
    postgres: inside("postgres"),
    secrets: inside("secrets.json"),
    lock: inside("lock.json"),
    memory: inside("overlord.json"),
  };
}

/**
 * Makes the data folder, or opens it. A demo folder has an account everybody knows, and a demo fills
 * its folder with invented characters: neither may be mistaken for the other.
 * @throws OperatorProblem
 */
export function openDataDir(path: string, demo: boolean): DataDir {
  const dir = dataDirAt(path);
  try {
    makeFolders(dir);
    requireKind(dir, demo ? "demo" : "real");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!UNUSABLE.has(code)) throw error;
    throw new OperatorProblem(
      `DATA_DIR ${path} cannot be used (${code}): it must be a folder that this user may write. ` +
        "Set DATA_DIR to another folder, or start as the user who owns it.",
    );
  }
  return dir;
}

/** What the system says of a path that cannot become a folder, or may not be written. */
const UNUSABLE = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOENT",
  "ENOTDIR",
  "EEXIST",
  "ELOOP",
  "ENAMETOOLONG",
  "EINVAL",
]);

function makeFolders(dir: DataDir): void {
  if (!existsSync(dir.path)) {
    makeFolder(dir.path, 0o777);
    // As root the database runs as another user, who has to get through this folder to its own.
    chmodSync(dir.path, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
  makeFolder(dir.logs, 0o700);
}

/** Makes a folder and those above it. `recursive` never returns where nothing can be made, as under `/proc`. */
function makeFolder(path: string, mode: number): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path), 0o777);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Two launchers may start at once: the other one made it.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function requireKind(dir: DataDir, kind: Memory["kind"]): void {
  const memory = readMemory(dir);
  if (!memory) writeMemory(dir, { kind });
  else if (memory.kind !== kind) {
    const [made, wanted] = kind === "real" ? ["the demo", "`npm start`"] : ["`npm start`", "the demo"];
    throw new OperatorProblem(
      `DATA_DIR ${dir.path} was made by ${made}, not by ${wanted}. ` +
        "Choose another DATA_DIR, or remove it from the environment.",
    );
  }
}

/** @returns null when the folder was never used by the launcher */
export function readMemory(dir: DataDir): Memory | null {
  if (!existsSync(dir.memory)) return null;
  return memorySchema.parse(JSON.parse(readFileSync(dir.memory, "utf8")));
}

export function writeMemory(dir: DataDir, memory: Memory): void {
  writeWhole(dir.memory, JSON.stringify(memory, null, 2), 0o600);
}

/** Writes a file so that a reader, or a crash, finds either the old one or the new one. */
export function writeWhole(file: string, content: string, mode: number): void {
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `${content}\n`, { mode, flush: true });
  renameSync(fresh, file);
}
