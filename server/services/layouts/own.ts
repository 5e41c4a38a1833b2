import { NotAllowed } from "@/server/errors";
import type { Actor } from "../context";

/** Layouts belong to accounts. @throws NotAllowed for whoever has none */
export function accountId(actor: Actor): string {
  if (actor.kind === "user") return actor.id;
  throw new NotAllowed("Layouts belong to accounts: sign in with one.");
}
