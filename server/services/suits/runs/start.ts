import type { SuitRun } from "@/server/contract/http/suitbuilder";
import { RequestRefused } from "@/server/errors";
import { readWithoutItems } from "@/server/solver";
import type { Context } from "../../context";
import { searcherOf } from "../searcher";
import type { RunRegister } from "../searches/run-register";

/**
 * Starts a search that its actor can leave and come back to. What is wrong with the items it names is told by the run.
 * @throws RequestRefused · Busy · Unavailable · NotAllowed
 */
export function startRun({ ctx, runs, body }: { ctx: Context; runs: RunRegister; body: Uint8Array }): {
  run: SuitRun;
} {
  const read = readWithoutItems(parse(body));
  if ("problem" in read) throw new RequestRefused(read.problem);
  if (read.request.inventory !== undefined)
    throw invalid("inventory: runs search what is stored; send it to /suitbuilder/search", "/inventory");
  return { run: runs.start(searcherOf(ctx.actor), body, read.request) };
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw invalid("What was sent is not JSON.", null);
  }
}

function invalid(message: string, path: string | null): RequestRefused {
  return new RequestRefused({ code: "INVALID", message, path });
}
