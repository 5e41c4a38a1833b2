import {
  type ImportInput,
  type ImportReport,
  importQuery,
  importReport,
} from "@/server/contract/http/inventory-import";
import { authorize } from "../authorize";
import type { Context } from "../context";
import type { WsServer } from "../ws-server-client";

/** ws-server answers within 30 s of reading the file; a little more, so that its own words are heard. */
const ANSWER_WITHIN_MS = 45_000;

export interface ImportCall {
  ctx: Context;
  input: ImportInput;
  /** Reads what was sent; not called for whoever may not import. */
  file(): Promise<Uint8Array<ArrayBuffer>>;
  wsServer: WsServer;
}

/**
 * Puts a file of Mag-Tools in the place of what is stored of a character's inventory. ws-server, which writes all game
 * data, reads it.
 * @throws NotAllowed · InvalidInput where the file cannot be read, with the reason · Conflict where what is stored is
 *   newer, with what that is · WsServerAway, Unavailable, TooManyRequests when it should be sent again
 */
export async function importInventory({ ctx, input, file, wsServer }: ImportCall): Promise<ImportReport> {
  const actor = authorize(ctx.actor, "import inventories");
  const path = `/inventory/import?${importQuery(input)}`;
  const report = importReport.safeParse(await wsServer.post(path, await file(), ANSWER_WITHIN_MS));
  if (!report.success) throw new Error(`ws-server's report cannot be read: ${report.error.message}`);
  const { character_name, item_count, stored, as_of } = report.data;
  const by = actor.kind === "user" ? actor.name : actor.kind;
  ctx.log.info({ character: character_name, item_count, stored, as_of, by }, "inventory imported");
  return report.data;
}
