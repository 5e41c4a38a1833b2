import { type BoardWriter, countBoardWrites } from "@/db/queries/issues";
import { BOARD_WRITES_PER_HOUR } from "@/server/contract/http/issues";
import { NotAllowed, TooManyRequests } from "@/server/errors";
import { type Authorized, authorize } from "../authorize";
import type { Context } from "../context";

const HOUR_MS = 60 * 60_000;

/** Whoever writes on the board, by account or by name. */
export function writerOf(actor: Authorized<"write on the board">): BoardWriter {
  if (actor.kind === "plugin") throw new NotAllowed("Plugins send game data, they write no issues.");
  return { userId: actor.kind === "user" ? actor.id : null, name: actor.name };
}

/**
 * Whoever may write one more issue or comment now.
 * @throws NotAllowed for plugins · TooManyRequests after too many within the hour
 */
export async function requireWriter({ actor, db, clock }: Context): Promise<BoardWriter> {
  const writer = writerOf(authorize(actor, "write on the board"));
  const since = clock.now() - HOUR_MS;
  const { count, first } = await countBoardWrites(db, writer, new Date(since).toISOString());
  if (count < BOARD_WRITES_PER_HOUR) return writer;
  const oldest = first === null ? since : Date.parse(first);
  throw new TooManyRequests(
    `You wrote ${BOARD_WRITES_PER_HOUR} issues and comments within an hour. Wait a little.`,
    { retryAfterS: Math.max(1, Math.ceil((oldest - since) / 1_000)) },
  );
}
