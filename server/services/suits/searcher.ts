import { NotAllowed } from "@/server/errors";
import type { Actor } from "../context";
import type { SearcherId } from "./searches/search-pool";

/** Under what name an actor's searches are counted. @throws NotAllowed for whoever is neither account nor service */
export function searcherOf(actor: Actor): SearcherId {
  switch (actor.kind) {
    case "user":
      return `user:${actor.id}`;
    case "service":
      return `service:${actor.name}`;
    case "plugin":
    case "job":
      throw new NotAllowed("Suits are searched for by accounts and services.");
  }
}
