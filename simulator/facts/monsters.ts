/**
 * Monsters the fleet hunts, with what the simulator needs to know about them. Names and class ids: the ACE
 * community's world database; how strong they are and how they attack is our own rough scale.
 */

export type Element = "slash" | "pierce" | "bludgeon" | "fire" | "cold" | "acid" | "electric" | "nether";

export interface Monster {
  readonly name: string;
  /** Weenie class id of the game's database. */
  readonly wcid: number;
  /** 1 (new characters) to 6 (what groups of level 275 hunt). */
  readonly tier: number;
  readonly element: Element;
  /** Attacks with spells rather than with claws and weapons. */
  readonly magic: boolean;
}

const ELEMENT_OF_LETTER: Readonly<Record<string, Element>> = {
  s: "slash",
  p: "pierce",
  b: "bludgeon",
  f: "fire",
  c: "cold",
  a: "acid",
  e: "electric",
  n: "nether",
};

/** `wcid tier element[m] name`; an m after the element's letter marks a caster. */
const LINES = `
7 1 b Drudge Skulker
193 1 b Drudge Slinker
192 1 b Drudge Prowler
940 1 p Drudge Sneaker
1464 2 s Drudge Robber
1631 1 b Drudge Servant
1407 1 b Drudge Slave
1609 3 b Drudge Stalker
1608 3 s Drudge Lurker
1610 3 s Drudge Ravener
24281 5 fm Drudge Mystic
10776 5 s Unconquered Drudge
8 1 b Creeper Mosswart
211 1 p Mudlurk Mosswart
4249 1 b Young Mosswart
947 2 b Barker Mosswart
948 2 p Mosswart Feeder
1461 2 p Mosswart Mucker
210 2 b Mosswart Chief
1619 2 am Mosswart Shaman
7102 3 am Mosswart Mire-Witch
1257 3 b Mosswart Overchief
35389 4 p Mosswart Townsfolk
10 1 s Mite Scamp
943 1 s Mite Scion
24032 3 s Royal Mite Squire
24031 3 s Royal Mite Sentry
24030 4 s Royal Mite Matron
13 1 p White Rat
1625 1 p Mountain Rat
1623 1 p Desert Rat
949 1 p Red Rat
7106 2 p Sewer Rat
7107 4 p Wasteland Rat
24310 4 p Direland Rat
37604 6 p Blight Rat
6 1 b Banderling Scout
938 2 b Banderling Raider
937 2 b Banderling Guard
184 2 b Banderling Captain
1484 2 s Banderling Bandit
7087 3 b Banderling Ogre
7088 3 b Banderling Mauler
1669 3 b Banderling Chief
7086 3 b Banderling Thrasher
7331 3 s Banderling Enforcer
12 1 p Red Phyntos Wasp
215 2 e Blue Phyntos Wasp
216 2 a Green Phyntos Wasp
217 3 f Gold Phyntos Wasp
1622 2 a Mire Phyntos Wasp
7183 4 p Jungle Phyntos Wasp
180 1 b Sandy Armoredillo
1766 2 b Stony Armoredillo
2564 2 b Freshwater Armoredillo
7081 3 b Plate Armoredillo
29352 4 b Polardillo
223 1 s Reedshark Pup
221 2 s Adult Reedshark
18 2 s Reedshark Elder
22746 4 s Reedshark Ravager
88211 6 s Dune Hunter
88212 6 s Dune Reaper
88213 6 p Dune Seeker
88214 6 s Guardian Dune Reaper
4108 2 s Gnawer Shreth
4110 3 s Blood Shreth
4255 3 s Malus Shreth
7114 5 s Rendeath Shreth
1611 2 a Rust Gromnie
1616 2 a Swamp Gromnie
1613 3 e Ivory Gromnie
11527 4 f Sable Gromnie
27711 5 e Copper Gromnie
27710 5 f Brass Gromnie
11531 2 b Sand Golem
195 2 b Granite Golem
194 2 b Copper Golem
196 3 c Ice Golem
941 2 c Water Golem
199 3 f Magma Golem
201 4 b Obsidian Golem
14521 4 c Glacial Golem
7099 4 a Vapor Golem
7097 4 b Platinum Golem
28049 5 b Ancient Coral Golem
28040 5 b Coral Golem
29357 5 c Fractured Glacial Golem
1763 2 am Lesser Mu-miyah
7117 4 am Guardian Mu-miyah
8431 4 s Nomad Mu-miyah
1759 2 s Skeleton
1762 3 s Skeleton Lord
24313 4 s Armored Skeleton
16 2 s Undead
619 3 am Revenant
204 3 fm Lich
1630 4 cm Lich Lord
4217 4 am Dark Revenant
24323 5 s Undead Sailor
24321 5 s Undead Captain
4986 3 cm Gelidite Initiate
25345 5 nm Falatacot Abbess
232 2 s Tumerok Scout
233 2 p Tumerok Warrior
2439 3 s Tumerok Fighter
227 4 s Tumerok Gladiator
2482 4 p Tumerok Major
230 4 b Tumerok Taskmaster
228 4 fm Tumerok High Priest
11869 5 s Tumerok Commander
10806 5 p Ascendant Tumerok
206 3 b Lithos Lugian
1618 3 b Gigas Lugian
7100 4 b Extas Lugian
7101 4 b Tiatus Lugian
7554 3 b Lithos Raider
7555 3 b Obeloth Raider
7551 4 b Extas Raider
24497 5 b Gotrok Tiatus
24495 5 b Gotrok Juggernaut
4985 3 c Frost Mattekar
2581 3 c Snowy Mattekar
9400 4 c Dire Mattekar
29353 5 c Arctic Mattekar
7991 3 s Tiofor Ursuin
7993 4 s Linvak Ursuin
29346 5 s Polar Ursuin
2577 2 s Shallows Shark
2579 3 s Shallows Slayer
31909 5 s Shallows Gorger
2610 3 e Kilif Zefir
2611 3 e Zofrit Zefir
11533 4 e Azael Zefir
23 3 nm Virindi Servant
237 4 nm Virindi Master
9264 5 nm Virindi Executor
22054 5 nm Virindi Profatrix
23570 5 nm Virindi Paradox
22910 5 n Pandemonium Shadow
1758 3 n Shadow
1757 4 n Shadow Lieutenant
4253 5 n Panumbris Shadow
1756 4 n Shadow Child
23089 5 nm Shadow Phantom
23090 5 nm Shadow Spectre
43899 6 nm Void Lord
51876 6 n Tormented Shadow
51877 6 n Enraged Shadow
11495 4 s Rabid Carenzi
11493 4 s Feral Carenzi
29347 5 s Polar Carenzi
11491 4 p Timber Siraluun
11487 4 p Littoral Siraluun
11523 4 s Hea Warrior
11522 4 em Hea Shaman
11518 4 p Hea Hunter
214 4 a Olthoi Soldier
11480 4 a Olthoi Harvester
11481 5 a Olthoi Legionary
23482 5 a Olthoi Warrior
23481 5 a Olthoi Mutilator
11026 5 a Olthoi Eviscerator
31006 4 a Olthoi Larvae
35885 6 a Paradox-touched Olthoi Warrior
35884 6 a Paradox-touched Olthoi Noble
35882 6 a Paradox-touched Olthoi Eviscerator
35879 6 a Paradox-touched Olthoi Ripper
1629 4 b Tusker Guard
235 3 b Goldenback Tusker
7184 3 b Silver Tusker
11540 4 b Armored Tusker
11541 4 b Plated Tusker
10811 4 b Rampager
22053 4 b Assailer
22518 5 b Devastator
22519 4 b Tusker Liberator
22521 4 p Tuskie Gunner
27853 4 p Disgusting Moarsman
4248 4 p Putrid Moarsman
38150 6 p Blighted Verdant Moarsman
38432 6 p Blighted Ardent Moarsman
38412 6 am Sclavus Acolyte of T'thuun
2584 4 am Aste Sclavus
23488 5 am Ulu Sclavus Lord
34044 5 p Illu Sclavus
29344 5 s Ruschk Sadist
29342 5 s Ruschk Laktar
29343 5 s Ruschk Draktehn
29341 5 s Ruschk Kartak
28668 5 b Ruschk Warlord
29345 5 s Maniacal Fiun
28644 5 s Frenzied Fiun
28641 5 s Abhorrent Eater
28639 5 s Voracious Eater
28635 5 s Insatiable Eater
28653 5 s Viamontian Knight
28652 5 s Viamontian Tribune
28657 4 s Viamontian Man-at-Arms
29301 5 fm Viamontian War Wizard
29362 5 s Viamontian Executioner
29363 5 p Viamontian Torturer
30756 5 s Ripper Grievver
7983 5 s Bane Grievver
28674 5 b Enoki Thrungus
32593 5 b False Morel Thrungus
70000 3 p Aggressive Penguin
28663 3 p Arrogant Penguin
31898 6 s Umbral Mukkir
33132 6 s Mukkir Kartak
33133 6 s Mukkir Draktehn
31897 6 s Barbaric Mukkir
31901 6 s Fanatical Mukkir
43391 6 b Gurog Minion
43392 6 b Gurog Henchman
43393 6 b Gurog Soldier
51316 6 p Frozen Wight Archer
35400 6 nm Corrupted Dread
37601 6 nm Blight Spirit
41530 6 s Invading Iron Blade Knight
41533 6 s Invading Copper Cog Phalanx
41539 6 p Invading Silver Scope Squire
41532 6 b Invading Bronze Gauntlet Phalanx
24869 5 a Sishalti Tentacle
24868 5 a Sishalti Tendril
46498 6 p Spectral Archer
46524 6 s Spectral Minion
46534 6 s Spectral Samurai
46510 6 nm Spectral Bloodmage
35098 6 f Pyre Champion
35093 6 cm Wight Blade Sorcerer
37608 6 am Blight Revenant
43081 6 nm Apostate Virindi Aggressor
33037 6 s Vile Mukkir
33038 6 em Coruscating Mukkir
31005 5 a Olthoi Ripper
31007 5 a Olthoi Slasher
31008 5 a Olthoi Slayer
35987 6 nm Shadow Captain
7091 5 s Ascendant Drudge
31402 5 nm Raven Augur
31404 5 p Raven Hunter
30685 6 b Withered Banderling Paragon
`;

/** Every monster by its name. */
export const monsters: ReadonlyMap<string, Monster> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [wcid = "", tier = "", attack = "", ...words] = line.split(" ");
      const name = words.join(" ");
      const element = ELEMENT_OF_LETTER[attack.charAt(0)] ?? "slash";
      return [name, { name, wcid: Number(wcid), tier: Number(tier), element, magic: attack.endsWith("m") }];
    }),
);

/** @throws Error for a name that is not in the list; facts that name monsters are checked by a test. */
export function monsterNamed(name: string): Monster {
  const monster = monsters.get(name);
  if (!monster) throw new Error(`no monster is called "${name}"`);
  return monster;
}
