import type { ShareEvent } from "@/server/contract";
import type { VitalSharingPeers } from "@/server/contract/http/vital-sharing";
import { type Clock, isoNow } from "../clock";
import { FrameWriter } from "../frames/frame";
import { eventLoop, type Scheduler } from "../frames/paced-flush";
import type { Metrics } from "../metrics";
import { NewestWins } from "./newest-wins";
import { ShareOutbox, type ShareSocket } from "./vital-sharing-outbox";
import { type SharePeer, SharePeers } from "./vital-sharing-peers";

/** Types of which only the newest matters, and how often each of a peer goes out, in milliseconds. */
const READINGS: ReadonlySet<string> = new Set(["share_vital", "share_position", "share_items"]);
const READING_EVERY_MS = 200;

/** Timers are coarse, and what is due gathers for a few milliseconds anyway. */
const DUE_CHECK_MS_MIN = 5;

const EVENTS: ReadonlySet<string> = new Set([
  "share_register",
  "share_unregister",
  "share_cast_attempt",
  "share_cast_success",
  "share_debuff",
]);

export interface VitalSharingParts {
  /** `SERVER_NAME`: the game server of frames that name none. */
  serverName: string;
  /** The socket that speaks for a character now; when that changes, its peer has moved. */
  socketOf(character: string): ShareSocket | undefined;
  /** Hears the `share_unregister` of a peer that went without sending one; those who send it are heard anyway. */
  onGone(goodbye: ShareEvent, json: string): void;
  clock: Clock;
  metrics: Metrics["sharing"];
  scheduler?: Scheduler;
}

/** A reading that is not written out yet: most are replaced before. */
interface Reading {
  readonly peer: SharePeer;
  readonly json: string;
  readonly from: ShareSocket;
  readonly receivedAt: number;
}

/**
 * Vital sharing between plugins: what one sends reaches every other one on the same game server, whole, at once,
 * and never its sender. Readings of which only the newest matters go out at most five times a second for each peer.
 */
export class VitalSharing {
  private readonly peers: SharePeers;
  private readonly readings = new NewestWins<Reading>(READING_EVERY_MS);
  private readonly frames = new FrameWriter();
  private readonly outbox: ShareOutbox;
  private readonly scheduler: Scheduler;
  private waiting = false;

  constructor(private readonly parts: VitalSharingParts) {
    const { clock, metrics, scheduler, serverName, socketOf } = parts;
    this.peers = new SharePeers(serverName);
    this.scheduler = scheduler ?? eventLoop;
    const socketsIn = (room: string) => this.socketsIn(room);
    this.outbox = new ShareOutbox({ socketsIn, socketOf, clock, metrics, scheduler: this.scheduler });
  }

  get peerCount(): number {
    return this.peers.count;
  }

  /**
   * A `share_*` frame of a plugin.
   * @param json the same event as the others get it
   * @param from where it came from: never sent back there
   */
  receive(event: ShareEvent, json: string, from: ShareSocket): void {
    const { clock, metrics, socketOf } = this.parts;
    const { character_name: name, type } = event;
    metrics.framesIn.inc({ type: EVENTS.has(type) || READINGS.has(type) ? type : "other" });
    if (socketOf(name) === undefined) {
      metrics.skipped.inc({ reason: "gone" });
      return;
    }
    if (type === "share_unregister") {
      this.leave(name, json, from);
      return;
    }
    if (this.peers.movesBy(event)) this.drop(name);
    const monotonic = clock.monotonic();
    const peer = this.peers.hear(event, { nowMs: clock.now(), monotonic });
    if (peer === null) {
      metrics.skipped.inc({ reason: "full" });
      return;
    }
    if (type === "share_register") from.answer(this.answerTo(peer));
    const reading = { peer, json, from, receivedAt: monotonic };
    if (READINGS.has(type)) this.offer(type, reading);
    else this.forward(reading, false);
  }

  /** The socket of these characters is gone; those that another one speaks for by now stay. */
  disconnected(characters: Iterable<string>): void {
    for (const name of characters) this.drop(name);
  }

  /** Drops those that were silent for too long. To be called every second or so. */
  checkSilence(): void {
    for (const { character_name } of this.peers.silent(this.parts.clock.monotonic()))
      this.drop(character_name);
  }

  /** `GET /vital-sharing/peers`. */
  list(): VitalSharingPeers {
    const peers = this.peers.all().map(({ character_name, player_id, server, tags, readings, ...peer }) => ({
      character_name,
      player_id,
      server,
      tags: [...tags],
      connected_since: iso(peer.connectedSinceMs),
      last_seen: iso(peer.lastSeenMs),
      ...readings,
    }));
    return { peers };
  }

  private answerTo(peer: SharePeer): object {
    const others = [...this.peers.inRoom(peer.room)].filter((other) => other !== peer);
    const peers = others.map(({ character_name, player_id, server, tags, lastSeenMs }) => ({
      character_name,
      player_id,
      server,
      tags,
      last_seen: iso(lastSeenMs),
    }));
    return { type: "share_peers", peers };
  }

  /** Says for a peer that went without a word that it is gone. */
  private drop(name: string): void {
    const peer = this.peers.get(name);
    if (peer === undefined) return;
    const { clock, socketOf, onGone } = this.parts;
    const { character_name, player_id, server } = peer;
    const timestamp = isoNow(clock);
    const goodbye: ShareEvent = { type: "share_unregister", character_name, player_id, server, timestamp };
    const json = JSON.stringify(goodbye);
    this.leave(name, json, socketOf(name));
    onGone(goodbye, json);
  }

  private leave(name: string, goodbye: string, from: ShareSocket | undefined): void {
    const peer = this.peers.get(name);
    if (peer === undefined) return;
    // A last reading would seem to bring it back.
    for (const type of READINGS) {
      if (this.readings.forget(keyOf(type, name))) this.parts.metrics.coalesced.inc();
    }
    this.forward({ peer, json: goodbye, from, receivedAt: this.parts.clock.monotonic() }, false);
    this.peers.remove(name);
  }

  private offer(type: string, reading: Reading): void {
    this.sendDue(reading.receivedAt);
    const outcome = this.readings.offer(
      keyOf(type, reading.peer.character_name),
      reading,
      reading.receivedAt,
    );
    if (outcome === "now") this.forward(reading, true);
    if (outcome === "replaced") this.parts.metrics.coalesced.inc();
    if (outcome === "later") this.wait();
  }

  private sendDue(now: number): void {
    for (const reading of this.readings.due(now)) this.forward(reading, true);
  }

  private wait(): void {
    const at = this.readings.nextAt;
    if (this.waiting || at === null) return;
    this.waiting = true;
    const ms = Math.max(DUE_CHECK_MS_MIN, at - this.parts.clock.monotonic());
    this.scheduler.later(() => {
      this.waiting = false;
      this.sendDue(this.parts.clock.monotonic());
      this.wait();
    }, ms);
  }

  private forward(
    { peer, json, from, receivedAt }: Omit<Reading, "from"> & { from: ShareSocket | undefined },
    isReading: boolean,
  ): void {
    const { buffer, start, end } = this.frames.write(json);
    const character = peer.character_name;
    this.outbox.add(peer.room, { buffer, start, end, from, character, isReading, receivedAt });
  }

  /** Several characters may share over one socket. */
  private socketsIn(room: string): ReadonlySet<ShareSocket> {
    const sockets = new Set<ShareSocket>();
    for (const { character_name } of this.peers.inRoom(room)) {
      const socket = this.parts.socketOf(character_name);
      if (socket !== undefined) sockets.add(socket);
    }
    return sockets;
  }
}

function keyOf(type: string, name: string): string {
  return `${type} ${name}`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
