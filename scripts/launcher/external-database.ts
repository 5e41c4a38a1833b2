import { setTimeout as delay } from "node:timers/promises";
import { connect } from "@/db/client";
import { errorText } from "@/db/errors";
import type { VariableName } from "./environment";
import { OperatorProblem, type Progress } from "./options";
import type { Shutdown } from "./shutdown";

const retryMs = 1_000;
/** How often the wait is mentioned. */
const mentionMs = 15_000;

/** Wrong in a way that waiting does not mend: SQLSTATE → what to tell. */
const hopeless: Record<string, string> = {
  "28P01": "the password is wrong",
  "28000": "the server does not let this user in",
  "3D000": "there is no such database on that server",
};

/** A database of the operator's own, and the variable that names it. */
interface ExternalDatabase {
  name: VariableName;
  url: string;
}

/** Waits until its server answers. @throws OperatorProblem when it answers with a final no */
export async function waitForDatabase(
  database: ExternalDatabase,
  progress: Progress,
  shutdown: Shutdown,
): Promise<void> {
  const { host, pathname } = new URL(database.url);
  await progress.step(`database at ${host}${pathname} answers`, async () => {
    let mentionedAt = Number.NEGATIVE_INFINITY;
    while (true) {
      const problem = await shutdown.orStop(tryOnce(database));
      if (problem === null) return;
      if (performance.now() - mentionedAt > mentionMs) {
        mentionedAt = performance.now();
        progress.say(
          `  … ${database.name}: ${host} does not answer (${problem}); trying again every ${retryMs / 1000} s`,
        );
      }
      await shutdown.orStop(delay(retryMs));
    }
  });
}

async function tryOnce({ name, url }: ExternalDatabase): Promise<string | null> {
  const database = connect(url, { name: "overlord-launcher", max: 1 });
  try {
    await database.sql`select 1`;
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (hopeless[code]) throw new OperatorProblem(`${name}: ${hopeless[code]} (${errorText(error)}).`);
    return errorText(error);
  } finally {
    await database.close();
  }
}
