/**
 * Named places of Dereth: 107 settlements and landmarks, 41 regions. Restated from public maps of the game
 * (Dereth Maps, Asheron's Atlas, Oracle of Dereth). Sources differ by up to one unit about the centre of a town.
 */

/** Capitals matter most, dungeon entrances least; the map shows them in this order as it comes closer. */
export type PlaceKind = "capital" | "town" | "outpost" | "landmark" | "dungeon";
export type Heritage = "aluvian" | "gharundim" | "sho" | "viamontian" | "independent";

export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Map units, north and east positive. */
  readonly ns: number;
  readonly ew: number;
  readonly heritage?: Heritage;
  /** New characters begin here. */
  readonly starter?: boolean;
  /** Only ruins are left. */
  readonly destroyed?: boolean;
}

export interface NamedRegion {
  readonly name: string;
  readonly kind: "land" | "water";
  /** Where the name is written: inside the region, on the water for rivers. */
  readonly ns: number;
  readonly ew: number;
  /** Longer side of its bounds in map units: how large the name may be. */
  readonly span: number;
}

function place(
  name: string,
  kind: PlaceKind,
  ns: number,
  ew: number,
  more: Pick<NamedPlace, "heritage" | "starter" | "destroyed"> = {},
): NamedPlace {
  return { name, kind, ns, ew, ...more };
}

function region(name: string, kind: NamedRegion["kind"], ns: number, ew: number, span: number): NamedRegion {
  return { name, kind, ns, ew, span };
}

export const places: readonly NamedPlace[] = [
  place("Ahurenga", "town", 47.1, -90.3, { heritage: "independent" }),
  place("Al-Arqas", "town", -31.1, 13.7, { heritage: "gharundim" }),
  place("Al-Jalima", "town", 7.4, 4.8, { heritage: "gharundim" }),
  place("Arwic", "town", 33.5, 56.8, { heritage: "aluvian" }),
  place("Ayan Baqur", "town", -59.9, -87.9, { heritage: "gharundim" }),
  place("Baishi", "town", -49.5, 62.5, { heritage: "sho" }),
  place("Bluespire", "town", 39.2, -75.2, { heritage: "viamontian" }),
  place("Candeth Keep", "town", -87.5, -67.2, { heritage: "independent" }),
  place("Colier", "town", 56.7, 38.4),
  place("Cragstone", "capital", 25.7, 48.7, { heritage: "aluvian" }),
  place("Crater Lake Village", "town", 64.9, 13.4, { heritage: "independent" }),
  place("Danby's Outpost", "town", 23.3, -28.7, { heritage: "independent" }),
  place("Dryreach", "town", -8.1, 73.1, { heritage: "aluvian" }),
  place("Eastham", "town", 17.5, 63.4, { heritage: "aluvian" }),
  place("Fort Tethana", "town", 1.5, -72, { heritage: "aluvian" }),
  place("Frost Haven", "town", -68.6, 25.4),
  place("Glenden Wood", "town", 29.7, 27.2, { heritage: "aluvian" }),
  place("Greenspire", "town", 43, -66.9, { heritage: "viamontian" }),
  place("Hebian-To", "capital", -39.1, 83.2, { heritage: "sho" }),
  place("Holtburg", "town", 42.3, 33.6, { heritage: "aluvian", starter: true }),
  place("Kara", "town", -83, 47.1, { heritage: "sho" }),
  place("Khayyaban", "town", -47.5, 24.8, { heritage: "gharundim" }),
  place("Kor-Gursha", "town", 67.4, 30.5, { heritage: "independent" }),
  place("Kryst", "town", -74.3, 84.5, { heritage: "sho" }),
  place("Lin", "town", -54.6, 73.2, { heritage: "sho" }),
  place("Linvak Tukal", "town", -77.8, 28, { heritage: "independent" }),
  place("Lytelthorpe", "town", 0.6, 51.2, { heritage: "aluvian" }),
  place("MacNiall's Freehold", "town", -73.9, 92.3, { heritage: "independent" }),
  place("Mar'uun", "town", -10.6, 17.1, { heritage: "independent" }),
  place("Mayoi", "town", -61.6, 82, { heritage: "sho" }),
  place("Merwart Village", "town", 79.9, 59.1, { heritage: "independent" }),
  place("Nanto", "town", -52.6, 81.9, { heritage: "sho", starter: true }),
  place("Oolutanga's Refuge", "town", 2.3, 95.4, { heritage: "independent" }),
  place("Plateau Village", "town", 44.2, -43.4, { heritage: "aluvian" }),
  place("Qalaba'r", "town", -74.4, 19.3, { heritage: "gharundim" }),
  place("Redspire", "town", 40.7, -83.1, { heritage: "viamontian" }),
  place("Rithwic", "town", 10.6, 58.3, { heritage: "aluvian" }),
  place("Samsur", "town", -2.9, 19.5, { heritage: "gharundim" }),
  place("Sanamar", "capital", 72, -60.9, { heritage: "viamontian", starter: true }),
  place("Sawato", "town", -28.7, 59.3, { heritage: "sho" }),
  place("Shoushi", "town", -33.5, 72.8, { heritage: "sho", starter: true }),
  place("Silyun", "town", 87.2, -70.5, { heritage: "viamontian" }),
  place("Stonehold", "town", 68.8, -21.5, { heritage: "aluvian" }),
  place("Timaru", "town", 44.3, -78.1, { heritage: "independent" }),
  place("Tou-Tou", "town", -28.1, 95.7, { heritage: "sho", destroyed: true }),
  place("Tufa", "town", -14.2, 5.4, { heritage: "gharundim" }),
  place("Underground City", "town", 21.3, 53.9, { heritage: "aluvian" }),
  place("Uziz", "town", -25.5, 28.2, { heritage: "gharundim" }),
  place("Wai Jhou", "town", -61.8, -51.3, { heritage: "sho" }),
  place("Xarabydun", "town", -41.9, 16.2, { heritage: "gharundim" }),
  place("Yanshi", "town", -12.1, 42.4, { heritage: "sho" }),
  place("Yanshi (Old)", "town", -12.7, 46.4, { destroyed: true }),
  place("Yaraq", "town", -21.5, -1.6, { heritage: "gharundim", starter: true }),
  place("Zaikhal", "capital", 13.7, 0.6, { heritage: "gharundim" }),
  place("Bandit Castle", "outpost", 66.4, 50, { heritage: "independent" }),
  place("Beach Fort", "outpost", 76, -49, { heritage: "independent" }),
  place("East Lytelthorpe Outpost", "outpost", 0.9, 54.2),
  place("East Nanto Outpost", "outpost", -52.5, 85.4),
  place("East Rithwic Outpost", "outpost", 10.3, 61.5),
  place("East Samsur Outpost", "outpost", -3.2, 22.2),
  place("East Yaraq Outpost", "outpost", -21.4, 1.2),
  place("Eastwatch", "outpost", 90.3, -43.1, { heritage: "viamontian" }),
  place("Fiun Outpost", "outpost", 95.9, -56.9, { heritage: "independent" }),
  place("Gharu'ndim Outpost", "outpost", 19.8, -3.2),
  place("Mountain Retreat", "outpost", 59.8, -4.2),
  place("Neydisa Castle", "outpost", 69.5, 17.5, { heritage: "independent" }),
  place("North Al-Arqas Outpost", "outpost", -28.2, 13.9),
  place("North Nanto Outpost", "outpost", -49.1, 81.7),
  place("North Yanshi Outpost", "outpost", -9.9, 46.7),
  place("North Yaraq Outpost", "outpost", -18.7, -1.6),
  place("Northwest Samsur Outpost", "outpost", 0.1, 16.3),
  place("South Holtburg Outpost", "outpost", 39.5, 33.3),
  place("South Rithwic Outpost", "outpost", 7.5, 58.3),
  place("South Yanshi Outpost", "outpost", -15.7, 46.4),
  place("Southeast Shoushi Outpost", "outpost", -36.6, 75.9),
  place("West Al-Arqas Outpost", "outpost", -31.3, 10.7),
  place("West Holtburg Outpost", "outpost", 42.3, 30.7),
  place("West Lytelthorpe Outpost", "outpost", 1, 48.3),
  place("West Shoushi Outpost", "outpost", -33.6, 69.8),
  place("Westwatch", "outpost", 72.8, -73.3, { heritage: "viamontian" }),
  place("Asheron's Castle", "landmark", 21.3, 69.3),
  place("Banderling Castle", "landmark", 66.2, -2.3),
  place("Fallen Shadow Spire of Cragstone", "landmark", 22.5, 48),
  place("Frozen Valley", "landmark", 83.8, -4.3),
  place("Gear Knight Camp", "landmark", -12.3, -75),
  place("Mite Bunker", "landmark", 35.9, 59.7),
  place("Mosswart Camp", "landmark", -27.5, 71),
  place("Mount Esper Crater", "landmark", 66, 12.6),
  place("Northwatch Castle", "landmark", 81.4, 24.5),
  place("Olthoi Brood Hive", "landmark", 51.8, 59.8),
  place("Paradox-touched Valley (Olthoi North)", "landmark", 44.5, 57.4),
  place("Peddler's Hut", "landmark", 53.7, 24.2),
  place("Point Tremblant", "landmark", 97.3, 3.6),
  place("Shadow Breach Crater", "landmark", 33.9, 56.6),
  place("South Tumerok Vanguard Outpost", "landmark", -45.6, 14),
  place("Black Spear Temple (Stonehold)", "dungeon", 74, -28.5),
  place("Colosseum entrance", "dungeon", -11.3, 37.6),
  place("Corrupted Catacombs", "dungeon", -23.9, 54.1),
  place("Count Phainor's Tomb (Graveyard)", "dungeon", -65, -44.1),
  place("Dark Cavern", "dungeon", 87.9, -9.3),
  place("Deep Mukkir Nest", "dungeon", 81, 59.3),
  place("Empyrean Workshop", "dungeon", 66.9, 15.9),
  place("Folthid Cellar", "dungeon", -8.6, 52.9),
  place("Gelidite Library", "dungeon", 69.2, -17.2),
  place("Glenden Wood Dungeon", "dungeon", 30, 26.4),
  place("Green Mire Grave", "dungeon", -27.8, 71.6),
  place("The Pit", "dungeon", 64.3, -23.4),
];

/** Largest first. */
export const regions: readonly NamedRegion[] = [
  region("River Prosper", "water", -3.4, 56.6, 14),
  region("Osteth", "land", 12.5, 43, 60),
  region("Inner Sea", "water", -15, -32, 60),
  region("Direlands", "land", 0, -80, 60),
  region("A'mun Desert", "land", -25.5, 10.3, 49.4),
  region("Halatean Isles", "land", 85, -60.7, 40),
  region("Vesayen Isles", "land", -75.3, 91.8, 40),
  region("Southern Landbridge", "land", -84.8, -19.2, 34.8),
  region("Snowflake Mountains", "land", -46.9, 55.3, 33.9),
  region("Olthoi North", "land", 57.4, 63.2, 31),
  region("Blackmire Swamp", "land", -22.9, 56.7, 28.6),
  region("Marae Lassel", "land", 48.5, -77.4, 28.2),
  region("Northern Landbridge", "land", 17.3, -51.8, 25.4),
  region("Obsidian Plains", "land", -64.1, -63.4, 25),
  region("Aphus Lassel", "land", -5, 91.2, 23.2),
  region("Tou-Tou Peninsula", "land", -35.9, 92.5, 20.7),
  region("Siege Road", "land", 1.6, 66.7, 19),
  region("Lake Blessed", "water", 20.7, 52.1, 17.4),
  region("Vissidal Isle", "land", 77.4, 65.5, 14.4),
  region("Dark Isle", "land", 90.1, 56.8, 13.6),
  region("Singularity Caul", "land", -94.8, -94.8, 13.2),
  region("Asheron's Island", "land", 19.5, 70.6, 10.5),
  region("Aerlinthe", "land", 88.5, 46.5, 10.4),
  region("Nyr'leha", "land", -92.7, -53, 9.5),
  region("Olthoi Island", "land", 65.8, 82.1, 8.8),
  region("Scimitar Lake", "water", -85.2, 36.8, 8.6),
  region("Cape Fiergard", "land", 32.7, 67.5, 7.5),
  region("Sawato Foothills", "land", -33, 65.9, 7.5),
  region("Ishilai Inlet", "water", -82.3, 50.2, 7.3),
  region("Tattered Ridge", "land", -60.9, 44.4, 5.2),
  region("Mage's Pass", "land", -51.7, 51.3, 4.7),
  region("Wisp Lake", "water", 83.1, -0.2, 4.1),
  region("Lake Adjamaer", "water", -78.6, 55.1, 4),
  region("Isle of Tears", "land", 21.8, 53.5, 4),
  region("Ulgrim's Island", "land", -94.3, -10.7, 3.2),
  region("Lake Nemuel", "water", 61.4, -1.4, 3),
  region("Lake Thrasyl", "water", -73.4, 41.4, 3),
  region("Crater Lake", "water", 65.8, 12.9, 2.3),
  region("Brigand's Bay", "water", -90, 31.7, 1.9),
  region("Mount Lethe", "land", -34.1, -85.1, 1.5),
  region("Cragstone Falls", "water", 29, 43.9, 0.9),
];

/** The settlement or landmark closest to a point, with its distance in map units. */
export function nearestPlace(ns: number, ew: number): { place: NamedPlace; distance: number } | null {
  let nearest: { place: NamedPlace; distance: number } | null = null;
  for (const candidate of places) {
    const distance = Math.hypot(candidate.ns - ns, candidate.ew - ew);
    if (!nearest || distance < nearest.distance) nearest = { place: candidate, distance };
  }
  return nearest;
}
