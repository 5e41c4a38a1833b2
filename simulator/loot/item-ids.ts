/** Object ids from here on are given to things; every character has so many of its own, whoever has the thing later. */
const FIRST_ITEM_ID = 0x80_10_0000;
export const ITEM_IDS_PER_CHARACTER = 0x1_0000;
const FIRST_PLAYER_ID = 0x50_00_1000;
/** Loot ids begin behind the ids of what a character owns from the start. */
const LOOT_ID_OFFSET = 0x1000;

/** The object id of a character by its place in the fleet. */
export function playerIdOf(index: number): number {
  return FIRST_PLAYER_ID + index;
}

/** Ids of what a character owns from the start begin here. */
export function firstItemId(index: number): number {
  return (FIRST_ITEM_ID + index * ITEM_IDS_PER_CHARACTER) >>> 0;
}

/** Ids of what it finds begin here. */
export function firstLootId(index: number): number {
  return (firstItemId(index) + LOOT_ID_OFFSET) >>> 0;
}

/** The stack of tapers; its id never changes, so that a plugin sees the count of one stack move. */
export function taperStackId(index: number): number {
  return (firstItemId(index) + ITEM_IDS_PER_CHARACTER - 1) >>> 0;
}
