import type { Context } from "../../context";
import { searcherOf } from "../searcher";
import type { RunRegister } from "../searches/run-register";
import type { SearchEvents } from "../searches/search-events";

/** What becomes of a run of the actor's, first how it stands. @throws NotFound · NotAllowed */
export function listenToRun({
  ctx,
  runs,
  run,
  lastEventId,
}: {
  ctx: Context;
  runs: RunRegister;
  run: string;
  /** Of the last event that the reader has had: the next one has a higher id. */
  lastEventId: number;
}): SearchEvents {
  return runs.listen(searcherOf(ctx.actor), run, lastEventId);
}
