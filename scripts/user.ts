// npm run user -- …: accounts from the shell, over the same verbs as everywhere else.
import { join } from "node:path";
import pino from "pino";
import { connect } from "@/db/client";
import { DatabaseUnavailable } from "@/db/errors";
import { ServiceError } from "@/server/errors";
import { systemClock } from "@/server/services/context";
import { OperatorProblem } from "./launcher/options";
import { runCommand } from "./user/commands";
import { findDatabase } from "./user/find-database";
import { UsageError } from "./user/usage-error";

const root = join(import.meta.dirname, "..");

try {
  const db = connect(findDatabase(root, process.env), { name: "overlord-user", max: 1 });
  const ctx = {
    actor: { kind: "job", name: "npm run user" } as const,
    db,
    clock: systemClock,
    log: pino({ level: "silent" }),
  };
  try {
    await runCommand(ctx, process.argv.slice(2));
  } finally {
    await db.close();
  }
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  if (error instanceof DatabaseUnavailable) {
    console.error(`The database does not answer (${error.message}). Is it running? \`npm start\` starts it.`);
  } else if (
    error instanceof ServiceError ||
    error instanceof OperatorProblem ||
    error instanceof UsageError
  ) {
    console.error(error.message);
  } else throw error;
}
