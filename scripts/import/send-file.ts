import { readFileSync, statSync } from "node:fs";
import { apiError } from "@/server/contract/http/error";
import {
  type ImportReport,
  INVENTORY_FILE_BYTES_MAX,
  importReport,
} from "@/server/contract/http/inventory-import";
import { OperatorProblem } from "../launcher/options";
import type { FoundServer } from "./find-server";

/** ws-server answers within half a minute of having read the file. */
const ANSWER_WITHIN_MS = 60_000;
const ALIVE_WITHIN_MS = 5_000;

/** A file that was not imported; the message says why. */
export class FileFailed extends Error {}

/** @throws OperatorProblem when nobody answers there */
export async function requireServer({ url }: FoundServer): Promise<void> {
  const signal = AbortSignal.timeout(ALIVE_WITHIN_MS);
  const isAlive = await fetch(`${url}/healthz`, { signal }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isAlive) return;
  throw new OperatorProblem(
    `No server answers at ${url}. Start it with \`npm start\` and leave it running; ` +
      "when it listens on another port, set WS_PORT.",
  );
}

/** @throws FileFailed · OperatorProblem when no other file would fare better */
export async function sendFile(server: FoundServer, file: string, character: string): Promise<ImportReport> {
  const response = await fetch(`${server.url}/inventory/import?${new URLSearchParams({ character })}`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.serviceToken}`, "content-type": "application/json" },
    body: readInventory(file),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch((error: unknown) => {
    throw new FileFailed(`the server did not answer (${reasonOf(error)})`);
  });
  if (response.status === 401) {
    throw new OperatorProblem(
      `The server at ${server.url} does not take this SERVICE_TOKEN: it was started with another DATA_DIR.`,
    );
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return importReport.parse(answer);
  const refusal = apiError.safeParse(answer);
  throw new FileFailed(refusal.success ? refusal.data.error.message : `the server says ${response.status}`);
}

function readInventory(file: string): Uint8Array<ArrayBuffer> {
  try {
    if (statSync(file).size > INVENTORY_FILE_BYTES_MAX)
      throw new FileFailed(`it is larger than ${INVENTORY_FILE_BYTES_MAX / 1024 / 1024} MB`);
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof FileFailed) throw error;
    throw new FileFailed(`it cannot be read (${reasonOf(error)})`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
