/** The ten states that every window has, each shown by a story (`app/stories`). */
export const windowStateNames = [
  "loading",
  "empty",
  "live",
  "stale",
  "offline",
  "disconnected",
  "partial",
  "error",
  "not-allowed",
  "too-much",
] as const;

export type WindowStateName = (typeof windowStateNames)[number];

export function isWindowStateName(name: string): name is WindowStateName {
  return windowStateNames.some((known) => known === name);
}
