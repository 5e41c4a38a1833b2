/** Self buffs a character keeps up, each 90 minutes: level 8 spell ids. */
export const selfBuffs: readonly number[] = [
  4325, 4299, 4297, 4319, 4305, 4329, 4560, 4291, 4496, 4616, 4638, 4624, 4522,
];

/** Debuffs that casters put on monsters: spell id and milliseconds it holds. */
export const debuffs: readonly (readonly [number, number])[] = [
  [4312, 300_000],
  [4481, 300_000],
  [4483, 300_000],
  [4479, 300_000],
  [4475, 300_000],
  [4485, 300_000],
  [4473, 300_000],
];
