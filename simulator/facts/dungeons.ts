/**
 * Dungeons the fleet goes into: where their entrance portals stand and what lives inside. Entrances: public
 * portal lists of the game; inhabitants: the ACE community's world database and general knowledge.
 */
import { type Monster, monsterNamed } from "./monsters";

export interface DungeonEntrance {
  /** Landblock of the dungeon, 0..0xFFFF; its name is in server/facts. */
  readonly landblock: number;
  /** Name of the portal outside, and where it stands in map units. */
  readonly portal: string;
  readonly ns: number;
  readonly ew: number;
  /** Strength of its monsters, 1 to 6. */
  readonly tier: number;
  readonly monsters: readonly Monster[];
}

function entrance(
  landblock: number,
  portal: string,
  ns: number,
  ew: number,
  tier: number,
  names: string,
): DungeonEntrance {
  return { landblock, portal, ns, ew, tier, monsters: names.split(", ").map(monsterNamed) };
}

export const dungeonEntrances: readonly DungeonEntrance[] = [
  entrance(0x0118, "Drudge Hovel", -23.7, -0.2, 1, "Drudge Prowler, Drudge Servant, Drudge Skulker, Red Rat"),
  entrance(0x019e, "Drudge Hideout", 41.37, 33.27, 1, "Drudge Skulker, Drudge Prowler, Drudge Slave"),
  entrance(
    0x017a,
    "Banderling Hovel",
    -31.98,
    72.81,
    2,
    "Banderling Scout, Banderling Raider, Banderling Guard",
  ),
  entrance(0x01e5, "Green Mire Grave", -27.83, 71.58, 2, "Barker Mosswart, Mosswart Shaman, Drudge Slave"),
  entrance(0x01df, "A Mosswart Nest", -26.74, 61.72, 2, "Mosswart Feeder, Mosswart Mucker, Mosswart Shaman"),
  entrance(
    0x01e0,
    "Banderling Ruin",
    36.13,
    39.61,
    2,
    "Banderling Raider, Banderling Bandit, Banderling Captain",
  ),
  entrance(0x01ef, "Arwic Mines Portal", 33.83, 56.83, 3, "Banderling Ogre, Lich, Drudge Lurker, Sewer Rat"),
  entrance(
    0x01f8,
    "Mite Maze Portal",
    41.1,
    57.24,
    3,
    "Royal Mite Squire, Royal Mite Sentry, Gold Phyntos Wasp",
  ),
  entrance(0x01cf, "Eastham Sewer", 18.77, 63.43, 3, "Drudge Ravener, Drudge Stalker, Malus Shreth"),
  entrance(0x01cd, "Rithwic Crypt", 14.03, 59.11, 2, "Skeleton, Undead, Skeleton Lord"),
  entrance(
    0x0191,
    "Mountain Sewer Portal",
    -60.86,
    82,
    3,
    "Kilif Zefir, Zofrit Zefir, Mountain Rat, Sewer Rat",
  ),
  entrance(
    0x01b5,
    "Rocky Crypt Portal",
    -50.86,
    69.27,
    3,
    "Granite Golem, Copper Golem, Magma Golem, Glacial Golem",
  ),
  entrance(0x01ed, "Dungeon of Shadows Portal", 21.45, 44.04, 4, "Shadow, Shadow Lieutenant, Shadow Child"),
  entrance(0x02dd, "Penguin Den", 71.7, -60.38, 3, "Aggressive Penguin, Arrogant Penguin"),
  entrance(0x02f4, "Halls of Metos", -55.94, -89.22, 4, "Revenant, Lich, Obsidian Golem, Granite Golem"),
  entrance(0x0282, "An Olthoi Soldier Nest", 45.19, -76.27, 4, "Olthoi Soldier, Olthoi Harvester"),
  entrance(0x0284, "Abandoned Tumerok Site", 41.98, -82.17, 4, "Olthoi Harvester, Olthoi Soldier"),
  entrance(
    0x0140,
    "Virindi Fort Portal",
    -61.62,
    -54.13,
    4,
    "Virindi Servant, Virindi Master, Virindi Executor",
  ),
  entrance(
    0x5a48,
    "Tusker Barracks",
    -0.28,
    90.79,
    4,
    "Armored Tusker, Plated Tusker, Tusker Guard, Rampager",
  ),
  entrance(0x027d, "Lair of the Eviscerators", 53.71, -76.59, 5, "Olthoi Eviscerator, Olthoi Mutilator"),
  entrance(
    0x02eb,
    "Viamontian Torture Chamber",
    69.66,
    -62.57,
    5,
    "Viamontian Executioner, Viamontian Torturer",
  ),
  entrance(0x0065, "Thrungal Den", 79.36, -71.63, 5, "Enoki Thrungus, False Morel Thrungus"),
  entrance(0x02de, "Ruschk Iceberg", 96.33, -59.99, 5, "Ruschk Warlord, Ruschk Sadist"),
  entrance(0x0033, "Coral Caves", 90.49, -42.46, 5, "Ancient Coral Golem, Frenzied Fiun, Copper Gromnie"),
  entrance(0x02d4, "Abhorrent Vault", 88.5, -50.28, 5, "Abhorrent Eater, Voracious Eater"),
  entrance(
    0x002b,
    "Egg Orchard",
    96.2,
    -48.1,
    5,
    "Olthoi Ripper, Olthoi Slayer, Olthoi Slasher, Olthoi Larvae",
  ),
  entrance(0x02c3, "Slithis Pit", -70.18, 94.33, 5, "Sishalti Tentacle, Sishalti Tendril"),
  entrance(0x0045, "Temple of the Stirring Shadow", 74.27, 58.67, 5, "Shadow Phantom, Shadow Spectre"),
  entrance(0x00c6, "Blighted Verdant Moarsman Tunnels", 92.7, -42.36, 6, "Blighted Verdant Moarsman"),
  entrance(
    0x00ba,
    "Corrupted Catacombs",
    -23.95,
    54.09,
    6,
    "Blighted Ardent Moarsman, Sclavus Acolyte of T'thuun",
  ),
  entrance(
    0x0054,
    "Deep Mukkir Nest",
    80.97,
    59.3,
    6,
    "Barbaric Mukkir, Vile Mukkir, Coruscating Mukkir, Fanatical Mukkir",
  ),
];
