import type { Actor, Context } from "@/server/services/context";
import type { WebRuntime } from "./runtime";

/** The context in which a verb runs for this actor. */
export function contextOf({ db, clock, log }: WebRuntime, actor: Actor): Context {
  return { actor, db, clock, log };
}
