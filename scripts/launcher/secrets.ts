import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { type DataDir, writeWhole } from "./data-dir";
import type { VariableName } from "./environment";
import { OperatorProblem } from "./options";

const secretsSchema = z.object({
  SHARED_SECRET: z.string().min(1),
  SECRET_KEY: z.string().min(1),
  SERVICE_TOKEN: z.string().min(1),
  /** Of the embedded server: its superuser, and the role that owns our database. */
  POSTGRES_SUPERUSER_PASSWORD: z.string().min(1),
  POSTGRES_PASSWORD: z.string().min(1),
});
export type Secrets = z.infer<typeof secretsSchema>;

export interface LoadedSecrets {
  secrets: Secrets;
  /** True when an existing database cannot know it: the first start, or the file was removed. */
  superuserPasswordIsNew: boolean;
}

/**
 * The secrets of this data folder: generated once, kept in a file only its owner can read, and
 * overruled by the environment (which is not written down).
 * @throws OperatorProblem when the file is there but damaged: new secrets would lock everybody out
 */
export function loadSecrets(dir: DataDir, env: Partial<Record<VariableName, string>>): LoadedSecrets {
  const kept = readSecrets(dir);
  const all = { ...generateSecrets(), ...kept };
  if (JSON.stringify(kept) !== JSON.stringify(all))
    writeWhole(dir.secrets, JSON.stringify(all, null, 2), 0o600);
  const given = Object.keys(all).filter((name) => env[name as VariableName] !== undefined);
  return {
    secrets: { ...all, ...Object.fromEntries(given.map((name) => [name, env[name as VariableName]])) },
    superuserPasswordIsNew: kept.POSTGRES_SUPERUSER_PASSWORD === undefined,
  };
}

/** What the file holds, without making one. Later versions may add secrets, so some may be missing. */
export function readSecrets(dir: DataDir): Partial<Secrets> {
  if (!existsSync(dir.secrets)) return {};
  if (statSync(dir.secrets).mode & 0o077) chmodSync(dir.secrets, 0o600);
  try {
    return secretsSchema.partial().parse(JSON.parse(readFileSync(dir.secrets, "utf8")));
  } catch {
    // The parser's message would show parts of the file.
    throw new OperatorProblem(
      `${dir.secrets} is damaged. Restore it from a backup, or remove it to have new secrets made ` +
        "(plugins then need the new plugin address, and everybody has to sign in again).",
    );
  }
}

function generateSecrets(): Secrets {
  // Hexadecimal goes into addresses, headers and shells without quoting.
  const random = (bytes: number) => randomBytes(bytes).toString("hex");
  return {
    SHARED_SECRET: random(24),
    SECRET_KEY: random(48),
    SERVICE_TOKEN: random(32),
    POSTGRES_SUPERUSER_PASSWORD: random(24),
    POSTGRES_PASSWORD: random(24),
  };
}
