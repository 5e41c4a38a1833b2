import { isOfficer } from "@/server/contract";
import type { Actor } from "@/server/services/context";

/** Who listens: an account with its role as it is now, the bearer of the service token, or a trusted network. */
export type Viewer = Extract<Actor, { kind: "user" } | { kind: "service" }>;

/**
 * Private messages are for officers and admins, or for every account where the operator says so. Never for the
 * service token or a trusted network: the assistant may listen there.
 */
export function mayReadTells(viewer: Viewer, shareTells: boolean): boolean {
  return viewer.kind === "user" && (shareTells || isOfficer(viewer.role));
}
