import { authorize } from "../authorize";
import type { Context } from "../context";

/** What the operator has decided on, as far as it changes what a page may offer. */
export interface Policy {
  /** What commands to game clients may begin with. */
  command_prefixes: readonly string[];
  /** Whether every account reads tells; otherwise officers and admins do. */
  share_tells: boolean;
}

/** What this server lets people do. The rules themselves are kept where things are done, not where this is asked. */
export function getPolicy({
  ctx,
  commandPrefixes,
  shareTells,
}: {
  ctx: Context;
  commandPrefixes: readonly string[];
  shareTells: boolean;
}): Policy {
  authorize(ctx.actor, "read game data");
  return { command_prefixes: commandPrefixes, share_tells: shareTells };
}
