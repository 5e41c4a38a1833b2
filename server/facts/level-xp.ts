/** The experience that levels take. The client's own table, 1 to 275, follows a formula all but once. */

/** Nobody rises higher. */
export const LEVEL_MAX = 275;

/** Up to here the table rounds up, from then on to the nearest. */
const ROUNDS_UP_TO = 127;

/** All the experience that somebody of this level (1 to 275) has earned at least. */
export function xpAtLevel(level: number): number {
  if (level <= 1) return 0;
  if (level === 2) return 1000;
  const xp = (level + 5) ** 5 / 9;
  return (level <= ROUNDS_UP_TO ? Math.ceil(xp) : Math.round(xp)) - 864;
}

export interface LevelProgress {
  /** How much of the way to the next level is done, 0 to 1. */
  share: number;
  /** What is missing to the next level; 0 for whoever has reached the highest. */
  missing: number;
}

/** How far it is to the next level; null where level and experience do not go together, as on servers with levels of their own. */
export function levelProgress(level: number, totalXp: number): LevelProgress | null {
  if (level < 1 || level > LEVEL_MAX) return null;
  if (level === LEVEL_MAX) return { share: 1, missing: 0 };
  const from = xpAtLevel(level);
  const to = xpAtLevel(level + 1);
  if (totalXp < from || totalXp > to) return null;
  return { share: (totalXp - from) / (to - from), missing: to - totalXp };
}
