import type { SuitRun } from "@/server/contract/http/suitbuilder";
import type { Context } from "../../context";
import { searcherOf } from "../searcher";
import type { RunRegister } from "../searches/run-register";

/** The actor's runs that are still known, newest first. @throws NotAllowed */
export function listRuns({ ctx, runs }: { ctx: Context; runs: RunRegister }): { runs: SuitRun[] } {
  return { runs: runs.list(searcherOf(ctx.actor)) };
}
