// npm run import -- …: what is kept elsewhere, into the running system.
import { join } from "node:path";
import { importInventories } from "./import/import-inventories";
import { parseArguments } from "./import/parse-arguments";
import { OperatorProblem } from "./launcher/options";
import { UsageError } from "./user/usage-error";

const root = join(import.meta.dirname, "..");

try {
  const wanted = parseArguments(process.argv.slice(2));
  switch (wanted.source) {
    case "files": {
      const { failed } = await importInventories(wanted, { root, env: process.env, say });
      if (failed > 0) process.exitCode = 1;
      break;
    }
    case "database":
      throw new OperatorProblem(
        "Importing from the original's databases is not there yet. Inventory files can be imported: --inventory.",
      );
  }
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  if (error instanceof OperatorProblem || error instanceof UsageError) console.error(error.message);
  else throw error;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
