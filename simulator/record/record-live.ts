import { isJsonObject } from "@/server/contract";
import { ReconnectingSocket } from "../fleet/reconnecting-socket";
import { NdjsonFile } from "./ndjson-file";

export interface RecordLiveOptions {
  /** The live socket, such as ws://127.0.0.1:8765/ws/live. */
  url: string | URL;
  /** Service token; sent as `Authorization: Bearer`. */
  token: string;
  file: string;
  onRefused?(status: number): void;
  /** Frames were missed: the server no longer had what happened while we were away. */
  onGap?(): void;
}

export interface LiveRecording {
  /** Frames written so far. */
  readonly frames: number;
  stop(): Promise<void>;
}

/** Writes every frame of `/ws/live` as `{received_at, frame}`, and after a lost connection asks for what it missed. */
export function recordLive({ url, token, file, onRefused, onGap }: RecordLiveOptions): LiveRecording {
  const output = new NdjsonFile(file);
  let epoch: string | null = null;
  let lastSeq = 0;
  /** The disk is behind; the socket rests. */
  let waiting = false;

  const socket = new ReconnectingSocket({
    url: new URL(url),
    headers: { Authorization: `Bearer ${token}` },
    onOpen: ignore,
    onText(text) {
      const event = parse(text);
      if (event.type === "hello") greet(event);
      if (event.type === "resync") onGap?.();
      if (typeof event.seq === "number" && event.type !== "hello" && event.type !== "tick") {
        if (event.seq <= lastSeq) return;
        lastSeq = event.seq;
      }
      if (output.write(`{"received_at":"${new Date().toISOString()}","frame":${text}}`) || waiting) return;
      waiting = true;
      socket.pause();
      void output.drained().then(() => {
        waiting = false;
        socket.resume();
      });
    },
    onRefused,
  });

  /** A server that restarted counts anew; the same one may still hold what we missed. */
  function greet(hello: { [key: string]: unknown }): void {
    if (epoch === hello.epoch) {
      socket.send(JSON.stringify({ type: "resume", epoch, after: lastSeq }));
      return;
    }
    if (epoch !== null) onGap?.();
    epoch = typeof hello.epoch === "string" ? hello.epoch : null;
    lastSeq = typeof hello.seq === "number" ? hello.seq : 0;
  }

  socket.open();
  const aliveTimer = setInterval(() => socket.checkAlive(Date.now()), 10_000);
  return {
    get frames() {
      return output.lines;
    },
    async stop() {
      clearInterval(aliveTimer);
      await socket.close();
      await output.close();
    },
  };
}

function parse(text: string): { [key: string]: unknown } {
  try {
    const event: unknown = JSON.parse(text);
    return isJsonObject(event) ? event : {};
  } catch {
    return {};
  }
}

function ignore(): undefined {
  return undefined;
}
