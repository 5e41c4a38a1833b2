import type { ServerEvent } from "@/server/contract";
import { Signal } from "./signal";

/** The answer of `/server-health`, and what the stream says. */
export type ServerStatus = Omit<Extract<ServerEvent, { type: "server_status" }>, "type">;

/** The game server's own state, as our server last measured it; null until it has said anything. */
export class ServerStatusStore extends Signal {
  current: ServerStatus | null = null;

  /** The stream says so: it is the newest. */
  become(status: ServerStatus): void {
    this.current = status;
    this.changed();
  }

  /** An answer; one that was under way while the stream brought a newer check says nothing. */
  fill(status: ServerStatus): void {
    if (this.current === null || checkedAtMs(this.current) < checkedAtMs(status)) this.become(status);
  }
}

function checkedAtMs({ last_check }: ServerStatus): number {
  return last_check === null ? 0 : Date.parse(last_check);
}
