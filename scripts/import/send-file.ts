import { type ApiError, apiError } from "@/server/contract/http/error";
import { newerInWords } from "@/server/contract/http/import-in-words";
import { type ImportReport, importQuery, importReport } from "@/server/contract/http/inventory-import";
import { OperatorProblem } from "../launcher/options";
import { FileFailed, reasonOf } from "./file-failed";
import type { FoundServer } from "./find-server";
import type { InventoryFile } from "./read-file";

/** ws-server answers within half a minute of having read the file. */
const ANSWER_WITHIN_MS = 60_000;
const ALIVE_WITHIN_MS = 5_000;

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

/**
 * Imports a file as of when it was written.
 * @param replacesNewer also where something newer is stored of the character
 * @throws FileFailed · OperatorProblem when no other file would fare better
 */
export async function sendFile(
  server: FoundServer,
  { bytes, writtenAt }: InventoryFile,
  { character, replacesNewer }: { character: string; replacesNewer: boolean },
): Promise<ImportReport> {
  const query = importQuery({ character, as_of: writtenAt, replace_newer: replacesNewer });
  const response = await fetch(`${server.url}/inventory/import?${query}`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.serviceToken}`, "content-type": "application/json" },
    body: bytes,
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
  throw new FileFailed(refusalInWords(apiError.safeParse(answer).data, response.status, character));
}

function refusalInWords(refusal: ApiError | undefined, status: number, character: string): string {
  if (refusal === undefined) return `the server says ${status}`;
  const { message, stored } = refusal.error;
  if (stored === undefined) return message;
  return `${newerInWords(character, stored, momentInWords)}; --replace-newer imports it all the same`;
}

/** `2026-11-22 20:50 UTC`: a server's own zone is seldom that of whoever sits before it. */
export function momentInWords(moment: string): string {
  return `${moment.slice(0, 16).replace("T", " ")} UTC`;
}
