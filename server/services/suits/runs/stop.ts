import type { SuitRun } from "@/server/contract/http/suitbuilder";
import type { Context } from "../../context";
import { searcherOf } from "../searcher";
import type { RunRegister } from "../searches/run-register";

/** Ends a run of the actor's with what it has found. @throws NotFound · NotAllowed */
export function stopRun({ ctx, runs, run }: { ctx: Context; runs: RunRegister; run: string }): {
  run: SuitRun;
} {
  return { run: runs.stop(searcherOf(ctx.actor), run) };
}
