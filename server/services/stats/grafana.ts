import { authorize } from "../authorize";
import type { Context } from "../context";

/** Where the guild's Grafana is; null where there is none. */
export function getGrafana({ ctx, url }: { ctx: Pick<Context, "actor">; url: string | null }): {
  url: string | null;
} {
  authorize(ctx.actor, "read game data");
  return { url };
}
