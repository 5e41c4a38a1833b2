import type { ShareEvent } from "@/server/contract";
import { NO_READINGS, type Readings, tagsOf, withReadings } from "@/server/figures/shared-readings";

/** A character whose plugin shares. `SharePeers` alone makes and changes them. */
export interface SharePeer {
  readonly character_name: string;
  /** The game server as its plugin spells it. */
  readonly server: string;
  /** Equal for those that share with each other. */
  readonly room: string;
  player_id: number | null;
  tags: readonly string[];
  readings: Readings;
  /** Milliseconds since the epoch: for the list. */
  readonly connectedSinceMs: number;
  lastSeenMs: number;
  /** Monotonic milliseconds: for the silence. */
  heardAt: number;
}

/** When a frame came. */
export interface Moment {
  /** Milliseconds since the epoch. */
  nowMs: number;
  /** Monotonic milliseconds. */
  monotonic: number;
}

export interface SharePeerLimits {
  perServer: number;
  all: number;
  /** A peer without any `share_*` frame for so long is gone, in milliseconds. */
  silenceMs: number;
}

export const SHARE_PEER_LIMITS: SharePeerLimits = { perServer: 5_000, all: 20_000, silenceMs: 30_000 };

/** Who shares with whom: those on the same game server, letter case aside. Knows no socket and no clock. */
export class SharePeers {
  private readonly peers = new Map<string, SharePeer>();
  private readonly rooms = new Map<string, Set<SharePeer>>();

  /** @param defaultServer the game server of frames that name none */
  constructor(
    private readonly defaultServer: string,
    private readonly limits: SharePeerLimits = SHARE_PEER_LIMITS,
  ) {}

  get count(): number {
    return this.peers.size;
  }

  get(name: string): SharePeer | undefined {
    return this.peers.get(name);
  }

  /** In the order in which they began to share. */
  inRoom(room: string): Iterable<SharePeer> {
    return this.rooms.get(room) ?? [];
  }

  /** Everybody, by name. */
  all(): SharePeer[] {
    return [...this.peers.values()].sort((a, b) => (a.character_name < b.character_name ? -1 : 1));
  }

  /** True when the frame is for another game server than the one its character shares on. */
  movesBy(event: ShareEvent): boolean {
    const peer = this.peers.get(event.character_name);
    return peer !== undefined && roomOf(this.serverOf(event)) !== peer.room;
  }

  /**
   * Takes up a frame: whoever sends one shares.
   * @returns null when there is no room for another peer
   */
  hear(event: ShareEvent, { nowMs, monotonic }: Moment): SharePeer | null {
    const peer = this.peers.get(event.character_name) ?? this.add(event, nowMs);
    if (peer === null) return null;
    peer.lastSeenMs = nowMs;
    peer.heardAt = monotonic;
    peer.player_id = event.player_id ?? peer.player_id;
    peer.tags = tagsOf(event) ?? peer.tags;
    peer.readings = withReadings(peer.readings, event);
    return peer;
  }

  remove(name: string): void {
    const peer = this.peers.get(name);
    if (peer === undefined) return;
    this.peers.delete(name);
    const room = this.rooms.get(peer.room);
    room?.delete(peer);
    if (room?.size === 0) this.rooms.delete(peer.room);
  }

  /** Those that have not been heard for too long. */
  silent(monotonic: number): SharePeer[] {
    return [...this.peers.values()].filter(({ heardAt }) => monotonic - heardAt > this.limits.silenceMs);
  }

  private add(event: ShareEvent, nowMs: number): SharePeer | null {
    const server = this.serverOf(event);
    const room = roomOf(server);
    const others = this.rooms.get(room) ?? new Set<SharePeer>();
    if (others.size >= this.limits.perServer || this.peers.size >= this.limits.all) return null;
    const peer: SharePeer = {
      character_name: event.character_name,
      server,
      room,
      player_id: null,
      tags: [],
      readings: NO_READINGS,
      connectedSinceMs: nowMs,
      lastSeenMs: nowMs,
      heardAt: Number.NEGATIVE_INFINITY,
    };
    this.peers.set(peer.character_name, peer);
    this.rooms.set(room, others.add(peer));
    return peer;
  }

  /** A plugin that has named its server need not do so in every frame. */
  private serverOf({ character_name, server }: ShareEvent): string {
    return server ?? this.peers.get(character_name)?.server ?? this.defaultServer;
  }
}

function roomOf(server: string): string {
  return server.toLowerCase();
}
