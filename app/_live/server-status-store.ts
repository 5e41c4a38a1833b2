import type { ServerEvent } from "@/server/contract";
import { Signal } from "./signal";

export type ServerStatus = Extract<ServerEvent, { type: "server_status" }>;

/** The game server's own state, as our server last measured it; null until it has said anything. */
export class ServerStatusStore extends Signal {
  current: ServerStatus | null = null;

  become(status: ServerStatus): void {
    this.current = status;
    this.changed();
  }
}
