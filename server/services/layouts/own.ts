import type { Actor } from "../context";
import { accountOf } from "../kept-by-accounts";

/** Layouts belong to accounts. @throws NotAllowed for whoever has none */
export function accountId(actor: Actor): string {
  return accountOf(actor, "Layouts").id;
}
