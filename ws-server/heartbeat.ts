import type { Socket } from "node:net";
import type { WebSocket } from "ws";
import type { Clock } from "./clock";

export interface HeartbeatTiming {
  pingMs: number;
  silenceMs: number;
}

export const HEARTBEAT_TIMING: HeartbeatTiming = { pingMs: 20_000, silenceMs: 60_000 };

interface Watched {
  ws: WebSocket;
  socket: Socket;
  bytesRead: number;
  heardAt: number;
  pingedAt: number;
  onSilence: () => void;
}

/**
 * Pings every socket and reports those that have been silent for too long. Any byte is a sign of life, also of
 * a large frame that takes minutes to arrive.
 */
export class Heartbeat {
  private readonly watched = new Map<WebSocket, Watched>();

  constructor(
    private readonly clock: Clock,
    private readonly timing: HeartbeatTiming = HEARTBEAT_TIMING,
  ) {}

  watch(ws: WebSocket, socket: Socket, onSilence: () => void): void {
    const now = this.clock.monotonic();
    this.watched.set(ws, { ws, socket, bytesRead: socket.bytesRead, heardAt: now, pingedAt: now, onSilence });
  }

  forget(ws: WebSocket): void {
    this.watched.delete(ws);
  }

  /** To be called several times per `pingMs`. */
  beat(): void {
    const now = this.clock.monotonic();
    for (const entry of this.watched.values()) {
      // A socket that we do not read cannot be heard.
      if (entry.socket.bytesRead !== entry.bytesRead || entry.ws.isPaused) entry.heardAt = now;
      entry.bytesRead = entry.socket.bytesRead;
      if (now - entry.heardAt > this.timing.silenceMs) {
        this.watched.delete(entry.ws);
        entry.onSilence();
      } else if (now - entry.pingedAt >= this.timing.pingMs) {
        entry.pingedAt = now;
        if (entry.ws.readyState === entry.ws.OPEN) entry.ws.ping();
      }
    }
  }
}
