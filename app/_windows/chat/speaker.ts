/** Who is to speak, and whether that can be. */
export type Speaker = {
  /** Null where nobody has been chosen. */
  readonly name: string | null;
  /** Only a client that is there can type. */
  readonly isOnline: boolean;
};

/**
 * Whoever was chosen, else whom the window is about. While that one is offline nobody speaks: never somebody else
 * without being asked.
 */
export function speakerOf(
  chosen: string | null,
  character: string | null,
  online: readonly string[],
): Speaker {
  const name = chosen || character || null;
  return { name, isOnline: name !== null && online.includes(name) };
}

/** Why nothing can be said, in a sentence; null where it can. */
export function speakerProblem({ name, isOnline }: Speaker, onlineCount: number): string | null {
  if (isOnline) return null;
  const others = onlineCount === 0 ? "Nobody else is online either." : "Wait, or choose who else speaks.";
  if (name !== null) return `${name} is offline and cannot speak. ${others}`;
  return onlineCount === 0 ? "Nobody is online who could speak." : "Choose who speaks first.";
}
