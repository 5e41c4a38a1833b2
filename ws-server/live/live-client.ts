import type { RawData, WebSocket } from "ws";
import {
  type CommandMessage,
  type LiveClientMessage,
  parseLiveClientMessage,
  type ResumeMessage,
  type ServerEvent,
  type SubscribeMessage,
} from "@/server/contract";
import { type Clock, isoNow } from "../clock";
import type { FrameWriter } from "../frames/frame";
import type { Metrics } from "../metrics";
import { PacedReads } from "../paced-reads";
import type { Budget } from "../token-bucket";
import type { EventLog } from "./event-log";
import type { FanOut } from "./fan-out";
import { EVERYTHING, type Filter, subscribed, wants } from "./filter";
import type { Outbox } from "./outbox";
import type { SocketCommands } from "./socket-commands";
import { mayReadTells, type Viewer } from "./viewer";

/** What a client may say. Nobody has that much to say; a resume or a command for several costs as much as ten. */
export const LIVE_BUDGET: Budget = { perSecond: 20, burst: 100 };
const LARGE_COST = 10;

/** How long a new client's events wait for its first words, in milliseconds. */
const GREETING_MS = 250;

/** Silence after which a client is told that the server is there, in milliseconds. */
const TICK_AFTER_MS = 2_000;

export interface LiveClientParts {
  ws: WebSocket;
  outbox: Outbox;
  viewer: Viewer;
  types: ReadonlySet<string> | null;
  shareTells: boolean;
  version: string;
  clock: Clock;
  events: EventLog;
  fanOut: FanOut;
  replies: FrameWriter;
  metrics: Metrics["live"];
  command: SocketCommands["send"];
  /** The JSON of a dungeon's map, or null when nobody has shown it; never rejects. */
  dungeonMap(landblock: string): Promise<string | null>;
}

/**
 * One browser, bot or script: greets it, keeps its filter, answers what it says.
 *
 * After `hello` its events wait for its first frame, or a quarter of a second. A client that comes back asks
 * to resume with that frame; were newer events sent before, one that drops every `seq` up to its last would
 * throw the replay away.
 */
export class LiveClient {
  viewer: Viewer;
  private filter: Filter;
  private readonly reads: PacedReads;
  private greeting: NodeJS.Timeout | null;
  private readonly greetedAt: number;
  private commands: Promise<void> = Promise.resolve();

  constructor(private readonly parts: LiveClientParts) {
    const { ws, clock, events, fanOut, shareTells, types, version } = parts;
    this.viewer = parts.viewer;
    this.filter = { ...EVERYTHING, types, tells: mayReadTells(this.viewer, shareTells) };
    this.reads = new PacedReads(ws, LIVE_BUDGET, clock, () => {
      this.reply({
        type: "error",
        code: "rate_limited",
        message: "more than 20 frames a second: reads pause",
      });
    });
    fanOut.flush();
    this.greetedAt = events.seq;
    this.reply({ type: "hello", epoch: events.epoch, seq: events.seq, version, server_time: isoNow(clock) });
    this.greeting = setTimeout(() => this.join(), GREETING_MS);
    ws.on("message", (data: RawData, isBinary: boolean) => this.onMessage(data, isBinary));
  }

  /** The account's role may have changed, and with it what may be read. */
  changeViewer(viewer: Viewer): void {
    this.viewer = viewer;
    const tells = mayReadTells(viewer, this.parts.shareTells);
    if (tells !== this.filter.tells) this.changeFilter({ ...this.filter, tells });
  }

  /** A client can tell silence from loss: whoever got nothing for two seconds gets the time. */
  tick(now: number): void {
    const { clock, events, fanOut, outbox } = this.parts;
    outbox.nudge();
    if (now - outbox.lastWriteAt < TICK_AFTER_MS || this.greeting !== null) return;
    // Nothing may be on its way with a lower `seq` than the tick's.
    fanOut.flush();
    if (outbox.idle) this.reply({ type: "tick", server_time: isoNow(clock), seq: events.seq });
  }

  close(code: number, reason: string, label: string): void {
    const { ws, metrics, fanOut, outbox } = this.parts;
    if (ws.readyState !== ws.OPEN) return;
    metrics.closes.inc({ reason: label });
    this.endGreeting();
    fanOut.leave(outbox);
    outbox.close();
    ws.close(code, reason);
  }

  /** The socket is closed. */
  dispose(): void {
    this.endGreeting();
    this.reads.stop();
    this.parts.fanOut.leave(this.parts.outbox);
    this.parts.outbox.close();
  }

  private onMessage(raw: RawData, isBinary: boolean): void {
    if (this.parts.ws.readyState !== this.parts.ws.OPEN || !Buffer.isBuffer(raw)) return;
    this.reads.spend(1);
    this.answer(raw, isBinary);
    if (this.greeting !== null) this.join();
  }

  private answer(raw: Buffer, isBinary: boolean): void {
    if (isBinary) {
      this.reply({ type: "error", code: "bad_json", message: "send text frames, not binary ones" });
      return;
    }
    const parsed = parseLiveClientMessage(raw.toString());
    if (parsed.ok) this.handle(parsed.message);
    else this.reply({ type: "error", code: parsed.code, message: parsed.message, field: parsed.field });
  }

  private handle(message: LiveClientMessage): void {
    switch (message.type) {
      case "subscribe":
        this.subscribe(message);
        break;
      case "resume":
        this.resume(message);
        break;
      case "request_dungeon_map":
        void this.sendDungeonMap(message.landblock);
        break;
      case "command":
        this.sendCommand(message);
        break;
    }
  }

  private async sendDungeonMap(landblock: string): Promise<void> {
    const map = await this.parts.dungeonMap(landblock);
    if (map === null) this.reply({ type: "dungeon_map", landblock, missing: true });
    else this.replyText(map);
  }

  private subscribe(message: SubscribeMessage): void {
    this.changeFilter(subscribed(this.filter, message));
    const { types, characters } = this.filter;
    this.reply({ type: "subscribed", message_types: listOf(types), characters: listOf(characters) });
  }

  private resume({ epoch, after }: ResumeMessage): void {
    const { events, fanOut, metrics, outbox } = this.parts;
    this.reads.spend(LARGE_COST);
    fanOut.flush();
    const missed = epoch === events.epoch ? events.after(after) : null;
    if (missed === null) {
      metrics.resumes.inc({ answer: "resync" });
      this.reply({ type: "resync" });
      return;
    }
    metrics.resumes.inc({ answer: "resumed" });
    this.endGreeting();
    const wanted = missed.filter((event) => wants(this.filter, event));
    outbox.replay(wanted, events.seq);
    fanOut.join(outbox, this.filter);
    this.reply({ type: "resumed", after, to: events.seq });
  }

  /** In the order in which they were asked for: a second command must not overtake the first. */
  private sendCommand(message: CommandMessage): void {
    const { viewer } = this;
    if (!("player_name" in message)) this.reads.spend(LARGE_COST);
    this.commands = this.commands.then(async () => {
      for (const status of await this.parts.command(viewer, message)) this.reply(status);
    });
  }

  /** The greeting is over: what came since `hello`, then everything as it comes. */
  private join(): void {
    const { events, fanOut, outbox } = this.parts;
    this.endGreeting();
    fanOut.flush();
    const waited = events.after(this.greetedAt) ?? [];
    outbox.replay(
      waited.filter((event) => wants(this.filter, event)),
      events.seq,
    );
    fanOut.join(outbox, this.filter);
  }

  private endGreeting(): void {
    if (this.greeting !== null) clearTimeout(this.greeting);
    this.greeting = null;
  }

  private changeFilter(filter: Filter): void {
    this.filter = filter;
    if (this.greeting === null) this.parts.fanOut.join(this.parts.outbox, filter);
  }

  private reply(answer: ServerEvent): void {
    this.replyText(JSON.stringify(answer));
  }

  private replyText(json: string): void {
    const { outbox, replies, ws } = this.parts;
    if (ws.readyState === ws.OPEN) outbox.reply(replies.write(json));
  }
}

function listOf(names: ReadonlySet<string> | null): string[] | null {
  return names === null ? null : [...names];
}
