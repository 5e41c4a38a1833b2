import { isOfficer } from "@/server/contract";
import { NotAllowed } from "@/server/errors";
import type { Actor } from "./context";

declare const proof: unique symbol;

/**
 * An actor that was found to hold a right. Only `authorize` makes one, so a function that takes it cannot be
 * reached without the check.
 */
export type Authorized<R extends Right> = Actor & { readonly [proof]: R };

type Rule = { holds(actor: Actor): boolean; otherwise: string };

const rights = {
  /** Positions, chat without tells, portals, figures: the whole guild, the bot, scripts. */
  "read game data": {
    holds: (actor) => actor.kind !== "plugin",
    otherwise: "Plugins send game data, they cannot read it.",
  },
  /** Private messages: people in charge only, never the bot or the assistant. */
  "read tells": {
    holds: (actor) => actor.kind === "job" || (actor.kind === "user" && isOfficer(actor.role)),
    otherwise: "Tells are for officers and admins.",
  },
  /** Saying that an alert is seen to, or putting it off. */
  "handle alerts": {
    holds: (actor) => actor.kind === "job" || (actor.kind === "user" && isOfficer(actor.role)),
    otherwise: "Alerts are handled by officers and admins.",
  },
  /** Filing issues and saying something about them: the whole guild, and programs of ours. */
  "write on the board": {
    holds: (actor) => actor.kind !== "plugin",
    otherwise: "Plugins send game data, they write no issues.",
  },
  /** Changing, closing and reopening issues that somebody else filed. */
  "handle issues": {
    holds: (actor) => actor.kind === "job" || (actor.kind === "user" && isOfficer(actor.role)),
    otherwise: "An issue is changed by whoever filed it, officers and admins.",
  },
  /** Putting a file in the place of what is stored of a character. */
  "import inventories": {
    holds: (actor) => actor.kind === "job" || (actor.kind === "user" && isOfficer(actor.role)),
    otherwise: "Inventories are imported by officers and admins.",
  },
  "manage accounts": {
    holds: (actor) => actor.kind === "job" || (actor.kind === "user" && actor.role === "admin"),
    otherwise: "Accounts are managed by admins.",
  },
} satisfies Record<string, Rule>;

export type Right = keyof typeof rights;

export function holds(actor: Actor, right: Right): boolean {
  const rule: Rule = rights[right];
  return rule.holds(actor);
}

/**
 * @returns the same actor, marked as checked
 * @throws NotAllowed naming the missing right
 */
export function authorize<R extends Right>(actor: Actor, right: R): Authorized<R> {
  if (isAuthorized(actor, right)) return actor;
  throw new NotAllowed(rights[right].otherwise);
}

function isAuthorized<R extends Right>(actor: Actor, right: R): actor is Authorized<R> {
  return holds(actor, right);
}
