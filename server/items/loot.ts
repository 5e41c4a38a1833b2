/** Loot is made of something, with more or less workmanship; what quests and vendors give has neither. */
export function isLoot({
  material,
  workmanship,
}: {
  material: number | null;
  workmanship: number | null;
}): boolean {
  return (material ?? 0) > 0 || (workmanship ?? 0) > 0;
}
