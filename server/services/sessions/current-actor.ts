import type { Role } from "@/server/contract";
import type { Actor } from "../context";

export interface CurrentActor {
  name: string;
  role: Role;
}

/** Name and role as a page shows them; null when nobody is signed in. */
export function currentActor(actor: Actor | null): CurrentActor | null {
  if (actor?.kind === "user") return { name: actor.name, role: actor.role };
  if (actor?.kind === "service") return { name: actor.name, role: "service" };
  return null;
}
