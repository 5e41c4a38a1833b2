/**
 * Open country where the fleet hunts. Which monsters live where: the ACE community's world database (what it
 * places in those landblocks) and general knowledge of the game for the rest.
 */
import { type Monster, monsterNamed } from "./monsters";

export interface HuntingGround {
  readonly name: string;
  /** Centre in map units, and how far from it the hunters roam. */
  readonly ns: number;
  readonly ew: number;
  readonly radius: number;
  /** Strength of its monsters, 1 to 6; a character of level 275 hunts at 4 to 6. */
  readonly tier: number;
  readonly monsters: readonly Monster[];
}

/** `ns ew radius tier name: monsters`. */
const LINES = `
41.2 32.4 0.9 1 Holtburg Fields: Drudge Skulker, Drudge Slinker, Creeper Mosswart, Mite Scamp
-34.9 71.4 0.9 1 Shoushi Foothills: Mountain Rat, Banderling Scout, Drudge Prowler, Mudlurk Mosswart
-22.8 -0.7 0.9 1 Yaraq Dunes: Sandy Armoredillo, Reedshark Pup, Drudge Sneaker, Desert Rat
-51.2 80.4 0.8 1 Nanto Highlands: Red Phyntos Wasp, White Rat, Young Mosswart, Mite Scion
31.4 28.2 1.1 2 Glenden Woods: Banderling Raider, Banderling Guard, Drudge Robber, Green Phyntos Wasp
26.4 46.2 0.9 2 Cragstone Hills: Banderling Captain, Tumerok Scout, Gnawer Shreth, Skeleton
-21.2 57.2 1.2 2 Blackmire Swamp: Mosswart Mucker, Mosswart Shaman, Swamp Gromnie, Mire Phyntos Wasp
-28.5 70 0.6 2 Mosswart Camp: Barker Mosswart, Mosswart Chief, Mosswart Shaman, Mosswart Overchief
-26.5 14.2 1.4 2 A'mun Desert: Sand Golem, Reedshark Elder, Lesser Mu-miyah, Stony Armoredillo, Rust Gromnie
11.9 57.2 0.7 2 Lake Blessed Shore: Shallows Shark, Freshwater Armoredillo, Water Golem
66.2 -2.3 0.7 3 Banderling Castle: Banderling Chief, Banderling Mauler, Banderling Ogre, Tumerok Fighter
35.9 59.7 0.7 3 Mite Bunker: Royal Mite Squire, Royal Mite Sentry, Royal Mite Matron, Skeleton Lord
-48.1 55.6 1.1 3 Snowflake Mountains: Ice Golem, Frost Mattekar, Snowy Mattekar, Gelidite Initiate, Tiofor Ursuin
67.4 -18.6 1.1 3 Stonehold Moors: Banderling Enforcer, Banderling Thrasher, Gigas Lugian, Ivory Gromnie
-9.3 74.4 0.8 3 Dryreach Shore: Tumerok Fighter, Lithos Lugian, Gigas Lugian, Goldenback Tusker
-76.9 26.4 1 3 Linvak Heights: Lithos Raider, Obeloth Raider, Extas Raider, Linvak Ursuin
-51.4 65.6 0.9 3 Baishi Crags: Granite Golem, Magma Golem, Kilif Zefir, Zofrit Zefir, Blood Shreth
-45.6 14 0.6 4 South Tumerok Vanguard: Tumerok Gladiator, Tumerok Major, Tumerok Fighter
2.6 -74 0.9 4 Tethana Ridge: Tumerok Major, Tumerok Taskmaster, Tumerok High Priest, Extas Raider
-61.6 -86.4 1.1 4 Baqur Wastes: Virindi Profatrix, Wasteland Rat, Guardian Mu-miyah, Pandemonium Shadow
-62.4 -63.4 1.5 4 Obsidian Plains: Obsidian Golem, Virindi Master, Virindi Servant, Tusker Guard, Platinum Golem
46.2 -80.2 1.1 4 Marae Lassel Jungle: Feral Carenzi, Timber Siraluun, Hea Warrior, Hea Shaman, Sable Gromnie
49.4 -77.4 1 4 Timaru Plateau: Olthoi Soldier, Olthoi Harvester, Vapor Golem, Hea Hunter
-15.4 -71.6 1.2 4 Western Direlands: Dire Mattekar, Direland Rat, Platinum Golem, Reedshark Ravager
0.2 91.2 0.9 4 Tusker Island: Armored Tusker, Plated Tusker, Rampager, Assailer, Devastator
2.2 93.2 0.8 4 Oolutanga's Shore: Goldenback Tusker, Silver Tusker, Tuskie Gunner, Tusker Liberator
-75 84.6 0.8 4 Vesayen Beaches: Mosswart Townsfolk, Jungle Phyntos Wasp, Disgusting Moarsman, Shallows Slayer
48.6 61.2 1.4 5 Olthoi North: Olthoi Legionary, Olthoi Mutilator, Olthoi Eviscerator, Olthoi Warrior
84.3 -54.1 0.9 5 Ruschk War Camp: Ruschk Warlord, Ruschk Sadist, Undead Sailor, Undead Captain
93.3 -54.9 1.1 5 Fiun Snowfields: Ruschk Sadist, Ruschk Laktar, Ruschk Draktehn, Ruschk Kartak, Maniacal Fiun
93.8 -42.6 0.8 5 Eastwatch Cliffs: Viamontian Tribune, Abhorrent Eater, Copper Gromnie, Brass Gromnie
70 -62.4 0.9 5 Sanamar Tundra: Viamontian Knight, Viamontian War Wizard, Polar Carenzi, Arctic Mattekar
71.4 -50 0.8 5 Beach Fort Rift: Ripper Grievver, Bane Grievver, Abhorrent Eater, Voracious Eater
-85.4 -65.4 0.9 5 Candeth Wastes: Gotrok Tiatus, Gotrok Juggernaut, Tumerok Commander, Ascendant Tumerok
-9.6 -80.6 0.6 5 Ascendant Caves: Ascendant Drudge, Unconquered Drudge, Drudge Mystic
44 56.2 0.9 6 Paradox-touched Valley: Paradox-touched Olthoi Warrior, Paradox-touched Olthoi Noble, Paradox-touched Olthoi Eviscerator, Paradox-touched Olthoi Ripper
-64.8 -44.4 0.9 6 The Graveyard: Corrupted Dread, Wight Blade Sorcerer, Pyre Champion, Blight Revenant, Blight Rat, Blight Spirit
-10.9 -75.1 0.9 6 Gear Knight Camp: Invading Iron Blade Knight, Invading Copper Cog Phalanx, Invading Silver Scope Squire, Invading Bronze Gauntlet Phalanx
84.6 -6.6 0.7 6 Frozen Valley: Gurog Minion, Gurog Henchman, Gurog Soldier, Frozen Wight Archer
-29 95.4 0.9 6 Ruins of Tou-Tou: Panumbris Shadow, Shadow Captain, Void Lord, Tormented Shadow, Shadow Child
-22.6 8.9 0.9 6 Dunes of Neftet: Dune Hunter, Dune Reaper, Dune Seeker, Guardian Dune Reaper
80 58.2 0.8 6 Vissidal Heights: Umbral Mukkir, Mukkir Kartak, Mukkir Draktehn, Falatacot Abbess, Sishalti Tentacle
79 -41.6 0.7 6 Spectral Keep: Spectral Archer, Spectral Minion, Spectral Samurai, Spectral Bloodmage
84 18.4 0.7 6 Northwatch Shore: Apostate Virindi Aggressor, Virindi Executor, Virindi Paradox
-82.2 -79.4 0.9 6 Withered Ridge: Withered Banderling Paragon, Gotrok Juggernaut, Enraged Shadow
`;

const LINE = /^(\S+) (\S+) (\S+) (\d) ([^:]+): (.+)$/;

export const huntingGrounds: readonly HuntingGround[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [, ns, ew, radius, tier, name = "", names = ""] = LINE.exec(line) ?? [];
    const monsters = names.split(", ").map(monsterNamed);
    return { name, ns: Number(ns), ew: Number(ew), radius: Number(radius), tier: Number(tier), monsters };
  });
