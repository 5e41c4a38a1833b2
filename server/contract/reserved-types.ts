/** Types that only the server makes; a plugin that sends one is refused, or it could forge alerts and rares. */
export const SERVER_EVENT_TYPES = [
  "hello",
  "tick",
  "player_online",
  "player_offline",
  "death",
  "idle",
  "rare_classified",
  "server_status",
  "alert",
  "command_status",
  "subscribed",
  "resumed",
  "resync",
  "error",
  "ack",
  "share_peers",
] as const;

/** Types with which a live client speaks to the server. */
export const CONTROL_TYPES = ["subscribe", "resume", "request_dungeon_map", "command"] as const;

const SERVER_MADE: ReadonlySet<string> = new Set(SERVER_EVENT_TYPES);
const CONTROLS: ReadonlySet<string> = new Set(CONTROL_TYPES);

/** True for server-made and control types, and for the whole `player_*` family. */
export function isReservedType(type: string): boolean {
  return reservedBecause(type) !== null;
}

/** Why no plugin may send this type; null where it may. */
export function reservedBecause(type: string): string | null {
  if (CONTROLS.has(type)) return `"${type}" belongs on /ws/live: plugins send none`;
  return SERVER_MADE.has(type) || type.startsWith("player_") ? `only the server sends "${type}"` : null;
}
