import type { Logger } from "pino";
import type { RawData, WebSocket } from "ws";
import { type Refusal, type ShareEvent, SMALL_FRAME_CHARS_MAX } from "@/server/contract";
import type { Clock } from "../clock";
import type { Metrics } from "../metrics";
import { PacedReads } from "../paced-reads";
import type { VitalSharing } from "../relay/vital-sharing";
import type { ShareSocket } from "../relay/vital-sharing-outbox";
import type { Budget } from "../token-bucket";
import type { CommandRoutes, Speaker } from "./command-routes";
import { type DecodedFrame, decodeFrame, type PluginEvent } from "./decode-frame";
import type { DecoderThread } from "./decoder-thread";
import type { AcceptedFrame, Pipeline } from "./pipeline";
import type { ServerTimes } from "./server-times";

/** Frames a plugin may send; beyond it the socket is not read for a while. */
export const PLUGIN_BUDGET: Budget = { perSecond: 200, burst: 1_000 };

/**
 * A large frame costs as much of the budget as this many bytes fit into it. One that goes to every other plugin
 * costs more, or a flooder would harm them all.
 */
const BYTES_PER_TOKEN = 64 * 1024;
const SHARED_BYTES_PER_TOKEN = 1024;

/** Parsing costs as much of the budget as this many milliseconds fit into it: a small frame may hold much. */
const PARSE_MS_PER_TOKEN = 0.5;

/** In the decoder's thread that is cheaper: only large frames wait for each other, and the event loop goes on. */
const THREAD_MS_PER_TOKEN = 2.5;

/** What is stored costs as much of the budget as so many characters of it fit: it is still to be worked out. */
const STORED_CHARS_PER_TOKEN = 4 * 1024;

/**
 * From this size on a frame is decoded beside the event loop. Frames of the types that are stored by their time
 * are always smaller (a UTF-16 unit has at most three bytes), so one place gives them the server's time.
 */
const INLINE_BYTES_MAX = 3 * SMALL_FRAME_CHARS_MAX;

/** Bad frames in a row after which the sender is beyond help. */
const BAD_IN_A_ROW_MAX = 200;

/** Least time between two error answers, in milliseconds. */
const ERROR_EVERY_MS = 1_000;

/** Bytes waiting for a plugin that does not read; then it is closed. */
const UNREAD_BYTES_MAX = 1024 * 1024;

export interface PluginConnectionParts {
  ws: WebSocket;
  /** Under the WebSocket: takes finished frames. */
  socket: { write(frames: Buffer): void };
  serial: number;
  routes: CommandRoutes<PluginConnection>;
  pipeline: Pipeline;
  sharing: VitalSharing;
  decoder: Pick<DecoderThread, "decode">;
  serverTimes: ServerTimes;
  budget: Budget;
  clock: Clock;
  metrics: Metrics["ingest"];
  log: Logger;
}

type Frame = { data: Buffer; isBinary: boolean };
type CloseLabel = "shutdown" | "silent" | "taken_over" | "bad_frames" | "not_reading";

/** One plugin socket: reads frames in order, answers bad ones, acknowledges, takes commands and what others share. */
export class PluginConnection implements Speaker, ShareSocket {
  readonly serial: number;
  readonly characters = new Set<string>();
  private readonly reads: PacedReads;
  /** Frames that had been read when a large one went to the decoder; null when nothing is there. */
  private behindLarge: Frame[] | null = null;
  private decoding: Promise<void> = Promise.resolve();
  private badInARow = 0;
  private lastErrorAt = Number.NEGATIVE_INFINITY;
  private muted = false;
  /** Why we closed it, if we did. */
  private closeLabel: CloseLabel | null = null;

  constructor(private readonly parts: PluginConnectionParts) {
    const { ws, clock, metrics, log } = parts;
    this.serial = parts.serial;
    this.reads = new PacedReads(ws, parts.budget, clock, () => {
      metrics.pauses.inc();
      log.warn("reads paused: the budget is spent");
      this.answerError({
        code: "rate_limited",
        message: "more than 200 frames a second, or frames as costly: reads pause until there is room",
      });
    });
    ws.on("message", (data: RawData, isBinary: boolean) => this.onMessage(data, isBinary));
    ws.once("close", () => {
      this.reads.stop();
      parts.sharing.disconnected(this.characters);
      const left = [...this.characters];
      parts.routes.release(this);
      // When we are the ones who go, everybody plays on.
      if (this.closeLabel !== "shutdown") parts.pipeline.depart(left);
    });
  }

  /** Sends a command to the game client, exactly as it was asked for. */
  deliver(command: { player_name: string; command: string }): boolean {
    const { player_name, command: words } = command;
    return this.send({ player_name, command: words });
  }

  get unreadBytes(): number {
    return this.parts.ws.bufferedAmount;
  }

  /**
   * Frames go straight to the socket that the WebSocket sits on: its own writes are whole frames written at once, as
   * nothing is compressed, so the two never mix.
   */
  write(frames: Buffer): boolean {
    if (!this.takesMore()) return false;
    this.parts.socket.write(frames);
    return true;
  }

  /** A message of the server's own; a large one costs as much of the budget as a frame of that size. */
  answer(message: object): void {
    const text = JSON.stringify(message);
    if (this.sendText(text)) this.reads.spend(Math.floor(text.length / BYTES_PER_TOKEN));
  }

  onTakenOver(by: Speaker, character: string): void {
    this.parts.log.info({ character, by: by.serial }, "taken over by a newer connection");
    this.close(4409, "a newer connection speaks for this character", "taken_over");
  }

  close(code: number, reason: string, label: CloseLabel): void {
    const { ws, metrics } = this.parts;
    if (ws.readyState !== ws.OPEN) return;
    this.closeLabel = label;
    metrics.closes.inc({ reason: label });
    ws.close(code, reason);
  }

  /** Resolves once frames that are being decoded have been handled. */
  async settled(): Promise<void> {
    while (this.behindLarge !== null) await this.decoding;
  }

  private onMessage(raw: RawData, isBinary: boolean): void {
    if (!Buffer.isBuffer(raw)) return;
    this.reads.spend(Math.ceil(Math.max(1, raw.length) / BYTES_PER_TOKEN));
    if (this.muted) return;
    const frame = { data: raw, isBinary };
    if (this.behindLarge !== null) this.behindLarge.push(frame);
    else this.take(frame);
  }

  private take({ data, isBinary }: Frame): void {
    if (isBinary) this.refuse({ code: "bad_json", message: "send text frames, not binary ones" }, "binary");
    else if (data.length >= INLINE_BYTES_MAX) this.takeLarge(data);
    else this.finish(this.decodeHere(data), data.length);
  }

  private decodeHere(data: Buffer): DecodedFrame {
    const { clock, serverTimes } = this.parts;
    const beganAt = performance.now();
    const frame = decodeFrame(data.toString(), clock.now(), (character) => serverTimes.next(character));
    this.reads.spend(Math.floor((performance.now() - beganAt) / PARSE_MS_PER_TOKEN));
    return frame;
  }

  /** The frame goes to the decoder; nothing of this socket overtakes it, and nothing more is read meanwhile. */
  private takeLarge(data: Buffer): void {
    const { clock, decoder, metrics } = this.parts;
    const bytes = data.length;
    metrics.workerFrames.inc();
    this.behindLarge ??= [];
    this.reads.hold();
    this.decoding = decoder.decode(data, clock.now()).then(({ frame, tookMs }) => {
      this.finish(frame, bytes);
      this.reads.spend(Math.floor(tookMs / THREAD_MS_PER_TOKEN));
      this.takeWaiting();
    });
  }

  private takeWaiting(): void {
    const waiting = this.behindLarge ?? [];
    this.behindLarge = null;
    for (const [index, frame] of waiting.entries()) {
      this.take(frame);
      if (this.behindLarge === null) continue;
      // That one was large as well: the rest waits for it.
      this.behindLarge = waiting.slice(index + 1);
      return;
    }
    this.reads.release();
  }

  private finish(frame: DecodedFrame, frameBytes: number): void {
    if (!frame.ok) {
      this.refuse(frame, frame.code);
      return;
    }
    this.badInARow = 0;
    const { ackId } = frame;
    const { metrics, pipeline, routes, sharing, ws } = this.parts;
    metrics.frames.inc({ type: labelOf(frame) });
    // A frame may be decoded after its socket is gone, and nobody would give its routes back.
    if (ws.readyState === ws.OPEN) routes.claim(frame.event.character_name, this);
    const onSafe = ackId === undefined ? undefined : () => void this.send({ type: "ack", ack_id: ackId });
    pipeline.accept(frame, onSafe);
    if (frame.kind !== "typed") return;
    const charsTokens = Math.floor(frame.json.length / STORED_CHARS_PER_TOKEN);
    if (charsTokens > 0) this.reads.spend(charsTokens);
    if (!isShare(frame.event)) return;
    this.reads.spend(Math.floor(frameBytes / SHARED_BYTES_PER_TOKEN));
    sharing.receive(frame.event, frame.json, this);
  }

  private refuse(refusal: Omit<Refusal, "ok">, label: string): void {
    if (this.muted) return;
    this.parts.metrics.refusedFrames.inc({ code: label });
    this.answerError(refusal);
    this.badInARow += 1;
    if (this.badInARow < BAD_IN_A_ROW_MAX) return;
    this.muted = true;
    this.parts.log.warn({ code: refusal.code }, "closed: nothing but bad frames");
    this.close(1008, `${BAD_IN_A_ROW_MAX} bad frames in a row`, "bad_frames");
  }

  private answerError({ code, message, field }: Omit<Refusal, "ok">): void {
    const now = this.parts.clock.monotonic();
    if (now - this.lastErrorAt < ERROR_EVERY_MS) return;
    this.lastErrorAt = now;
    this.send({ type: "error", code, message, field });
  }

  private send(answer: object): boolean {
    return this.sendText(JSON.stringify(answer));
  }

  private sendText(text: string): boolean {
    if (!this.takesMore()) return false;
    this.parts.ws.send(text);
    return true;
  }

  private takesMore(): boolean {
    const { ws } = this.parts;
    if (ws.readyState !== ws.OPEN) return false;
    if (ws.bufferedAmount <= UNREAD_BYTES_MAX) return true;
    this.close(1013, "answers are not being read", "not_reading");
    return false;
  }
}

function isShare(event: PluginEvent): event is ShareEvent {
  return event.type.startsWith("share_");
}

function labelOf(frame: AcceptedFrame): string {
  if (frame.kind === "opaque" && !frame.isKnownType) return "unknown";
  const { type } = frame.event;
  return type.startsWith("share_") ? "share_*" : type;
}
