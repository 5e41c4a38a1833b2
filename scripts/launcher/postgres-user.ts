import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { type Ids, type PostgresBinaries, unprivilegedIds } from "@/db/embedded/postgres-binaries";
import { OperatorProblem } from "./options";

/** How to start PostgreSQL's programs so that they run as the right user and reach their files. */
export interface StartAs {
  /** Put in front of the command; empty without `setpriv`. */
  prefix: string[];
  /** Owner of the data files when that is not us. */
  ids: Ids | null;
}

/**
 * Finds a way that works, by trying: PostgreSQL refuses to run as root, so root starts it as the owner
 * of its folder, at first `nobody`. A checkout or data folder below a closed folder (/root) is out of
 * reach for that user; then PostgreSQL keeps the one capability to pass such folders. Nobody's
 * permissions are changed. `setpriv` also has the kernel stop the server when its guard is killed.
 * @param folder the cluster, already owned by `ids`
 */
export function chooseStartAs(binaries: PostgresBinaries, folder: string, ids: Ids | null): StartAs {
  const stopWithParent = ["setpriv", "--pdeathsig", "INT"];
  if (!ids) {
    const prefix = spawnSync("setpriv", ["--pdeathsig", "INT", "true"]).status === 0 ? stopWithParent : [];
    return { prefix, ids };
  }
  const asOwner = [...stopWithParent, `--reuid=${ids.uid}`, `--regid=${ids.gid}`, "--clear-groups"];
  const prefixes = [
    asOwner,
    withCapability(asOwner, "dac_read_search"),
    withCapability(asOwner, "dac_override"),
    [],
  ];
  for (const prefix of prefixes) {
    if (canWork({ prefix, ids }, binaries, folder)) return { prefix, ids };
  }
  throw new OperatorProblem(
    `PostgreSQL must not run as root, and user ${ids.uid} (nobody) cannot reach ${folder} or its programs in ` +
      `${binaries.libDir}. Start as an ordinary user, or set DATA_DIR to a folder that others may pass through ` +
      "(chmod o+x on the folders above it), or install util-linux (setpriv).",
  );
}

/** The user for a new cluster, or the one an existing cluster belongs to (a `sudo npm start` must not take it over). */
export function clusterOwner(folder: string): Ids | null {
  const standard = unprivilegedIds();
  const stat = statSync(folder, { throwIfNoEntry: false });
  return standard && stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : standard;
}

/** The options of `spawn` that go with the prefix. */
export function spawnIds(startAs: StartAs): Partial<Ids> {
  return startAs.prefix.length === 0 && startAs.ids ? startAs.ids : {};
}

function withCapability(prefix: string[], capability: string): string[] {
  const only = `-all,+${capability}`;
  // Without no_setuid_fixup the kernel ignores capabilities in access(2), by which PostgreSQL looks for its programs.
  return [
    ...prefix,
    "--securebits=+no_setuid_fixup",
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
  ];
}

/** Does in small what the server will do: find the programs and their files, enter the folder and write there. */
function canWork(startAs: StartAs, binaries: PostgresBinaries, folder: string): boolean {
  const script = '"$1" --show -D "$2" >/dev/null 2>&1 && cd "$2" && : > .reachable && rm .reachable';
  const [command = "sh", ...args] = [
    ...startAs.prefix,
    "/bin/sh",
    "-c",
    script,
    "sh",
    binaries.initdb,
    folder,
  ];
  const result = spawnSync(command, args, {
    env: binaries.env,
    cwd: "/",
    stdio: "ignore",
    ...spawnIds(startAs),
  });
  return result.status === 0;
}
