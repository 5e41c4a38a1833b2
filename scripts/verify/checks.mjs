import { join } from "node:path";
import { say, step } from "../setup/progress.mjs";
import { CommandFailed, run } from "../setup/run.mjs";

const bin = (root, name) => join(root, "node_modules", ".bin", name);

/** Name of a check → command. */
function checks(root) {
  const node = process.execPath;
  const typescript = (file, ...args) => [node, ["--import", "tsx", join("scripts", file), ...args]];
  return {
    "format, lint, import rules": [bin(root, "biome"), ["ci", "--error-on-warnings", "--colors=off", "."]],
    types: [bin(root, "tsc"), ["--noEmit", "--pretty", "false", "-p", "."]],
    "generated files up to date": typescript("generate.ts", "--check"),
    "paths named in documents": typescript("verify/doc-paths.ts"),
  };
}

/** Runs all checks side by side, shows what failed. @returns how many passed and failed */
export async function runChecks(root) {
  const results = await Promise.all(
    Object.entries(checks(root)).map(async ([title, [command, args]]) => {
      try {
        await step(title, () => run(title, command, args, { cwd: root }).then(() => undefined));
        return null;
      } catch (error) {
        if (error instanceof CommandFailed) return error;
        throw error;
      }
    }),
  );
  const failures = results.filter((result) => result !== null);
  for (const failure of failures) {
    say(`\n${failure.message}:`);
    for (const line of failure.tail) say(`    ${line}`);
  }
  return { passed: results.length - failures.length, failed: failures.length };
}
