import { dungeonEntrances } from "./dungeons";
import { towns } from "./towns";

/** A portal in open country that a passing client notices. */
export interface WorldPortal {
  readonly name: string;
  readonly ns: number;
  readonly ew: number;
}

/** `ns ew name`; a choice from public portal lists of the game, mostly those near towns. */
const LINES = `
40.96 -83.56 Northern Ahurenga Plains Portal
42.27 -77.87 Base of the Cliffs Portal
40.03 -74.51 Northern Manumet Plains Portal
74.18 -74.18 Dericost Ruin
0.51 -73.29 Renegade Incursion
1.72 -71.47 Hilltop
87.6 -69.68 Plains of Ruin
43.8 -68.41 The Dark Lair
-87.51 -67.19 Tree Portal
71.72 -60.96 Beacon Tower
95.63 -56.21 Portal to Silyun
-62.14 -52.26 Small Black Hill
-61.26 -50.94 Disaster Maze
45.26 -44.23 Plateau Top
90.89 -43.19 Undead Temple
22.89 -28.84 Desert March Portal
68.92 -21.34 Heartland
69.6 -20.16 Sonel Portal
-21.06 -2.19 A Red Rat Lair
14.12 -0.68 Moss Chamber
13.2 0.82 Lair of the Ancient Queen
8.5 5.93 Burial Temple Portal
64.07 13.19 Mountain Cavern Portal
-73.19 18.13 Hebian-to Portal
-1.93 19.77 Dungeon Manor Portal
29.94 26.36 Glenden Wood Dungeon
-76.69 27.98 Linvak Tukal Entryway
-25.79 27.26 Grievous Vault
43.57 32.98 Holtburg Dungeon
25.23 49.89 Isle of Tears Portal
67.56 50.33 Small Icecave
2.2 50.33 Maedew Portal
34.89 56.01 Mountain Shortcut
10.94 57.49 A Drudge Nest
-27.23 59.89 East Sawato Settlement Portal
17.39 62.54 Simple Tower Portal
-34.46 72.83 Shoushi Grotto Portal
-8.12 74.47 East Direlands Swamp
-39.4 81.35 Cragstone Portal
-52.87 82.94 Mysterious Tunnels Portal
-72.71 90.72 A Mosswart Hideout
1.87 93.64 Vengeance Caverns
-31.72 96.03 Damp Caverns Portal
`;

const scattered: WorldPortal[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [ns = "", ew = "", ...words] = line.split(" ");
    return { name: words.join(" "), ns: Number(ns), ew: Number(ew) };
  });

/** Everything a client can notice: town portals, dungeon entrances and the scattered ones. */
export const worldPortals: readonly WorldPortal[] = [
  ...towns.map(({ portal }) => ({ name: "Portal to Town Network", ...portal })),
  ...dungeonEntrances.map(({ portal, ns, ew }) => ({ name: portal, ns, ew })),
  ...scattered,
];
