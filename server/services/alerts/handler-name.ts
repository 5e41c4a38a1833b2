import type { Authorized } from "../authorize";

/** How whoever handles an alert is named in its record. */
export function handlerName(actor: Authorized<"handle alerts">): string {
  return actor.kind === "plugin" ? `plugin ${actor.connection}` : actor.name;
}
