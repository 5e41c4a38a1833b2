/**
 * Towns the fleet lives in: where the portal to the Town Network stands and where the town's lifestone is, in map
 * units. Names match `server/facts/places`. Source: public portal and lifestone lists of the game.
 */
export interface Town {
  readonly name: string;
  readonly portal: { readonly ns: number; readonly ew: number };
  /** Where its people come back to life; the portal's place when the town's own stone is in no list. */
  readonly lifestone: { readonly ns: number; readonly ew: number };
}

function town(name: string, ns: number, ew: number, stoneNs = ns, stoneEw = ew): Town {
  return { name, portal: { ns, ew }, lifestone: { ns: stoneNs, ew: stoneEw } };
}

/** The landblock of the Town Network, the dungeon that joins all towns. */
export const TOWN_NETWORK_LANDBLOCK = 0x0007;

export const towns: readonly Town[] = [
  town("Ahurenga", 47.07, -90.26),
  town("Ayan Baqur", -59.79, -87.91, -59.01, -88.37),
  town("Redspire", 40.69, -83.23, 40.67, -83.13),
  town("Timaru", 44.04, -77.99),
  town("Bluespire", 39.34, -75.41, 39.34, -75.34),
  town("Westwatch", 72.78, -73.33, 72.79, -73.38),
  town("Fort Tethana", 1.55, -71.77, 1.02, -70.67),
  town("Silyun", 87.25, -70.6, 87.3, -70.79),
  town("Candeth Keep", -87.68, -67.07, -87.51, -67.09),
  town("Greenspire", 43.11, -66.66, 42.89, -66.9),
  town("Sanamar", 72, -61.3, 72.4, -61.1),
  town("Fiun Outpost", 95.71, -56.81, 95.87, -56.8),
  town("Wai Jhou", -62.06, -51.3, -62.77, -51.54),
  town("Plateau Village", 44.26, -43.46, 43.94, -43.3),
  town("Eastwatch", 90.36, -43.19, 90.37, -43.23),
  town("Danby's Outpost", 23.37, -28.63, 23.48, -28.65),
  town("Stonehold", 68.71, -21.65, 68.87, -21.83),
  town("Yaraq", -21.51, -1.52, -21.51, -1.79),
  town("Zaikhal", 13.6, 0.61, 13.83, 0.52),
  town("Al-Jalima", 7.44, 4.83, 7.28, 4.72),
  town("Tufa", -14.87, 5.83, -13.97, 5.38),
  town("Al-Arqas", -31.17, 13.9, -31.32, 13.58),
  town("Crater Lake Village", 64.79, 13.54, 64.82, 13.4),
  town("Xarabydun", -41.87, 15.81),
  town("Neydisa Castle", 69.56, 17.56, 69.66, 17.66),
  town("Qalaba'r", -74.34, 19.16, -74.48, 19.46),
  town("Samsur", -2.93, 19.44, -3.02, 19.31),
  town("Khayyaban", -47.55, 24.71, -47.4, 24.89),
  town("Glenden Wood", 29.74, 27.46, 29.67, 26.87),
  town("Linvak Tukal", -77.6, 28.12),
  town("Uziz", -25.14, 28.19, -24.92, 28.21),
  town("Holtburg", 42.28, 33.31, 42.1, 33.59),
  town("Yanshi", -12.13, 42.58, -12.1, 42.4),
  town("Kara", -83.29, 47.06, -83.33, 46.99),
  town("Cragstone", 25.58, 49.19, 25.57, 49.07),
  town("Bandit Castle", 66.29, 49.94, 66.44, 49.79),
  town("Lytelthorpe", 0.74, 51.43, 0.56, 51.45),
  town("Arwic", 33.49, 56.78, 33.59, 56.79),
  town("Rithwic", 10.55, 58.27, 11.23, 59.41),
  town("Sawato", -28.73, 59.39, -28.79, 59.31),
  town("Baishi", -49.43, 62.5, -49.6, 62.4),
  town("Eastham", 17.73, 63.37, 17.81, 64.26),
  town("Lin", -54.53, 73.21, -54.51, 73.1),
  town("Shoushi", -33.57, 72.73, -33.52, 72.82),
  town("Dryreach", -7.9, 72.97, -8.82, 75.2),
  town("Mayoi", -61.8, 82.09, -61.9, 82.3),
  town("Nanto", -52.68, 82.27, -52.18, 81.63),
  town("Hebian-To", -39.17, 83.13, -39.03, 83.15),
  town("Kryst", -74.31, 84.41, -74.18, 84.3),
  town("MacNiall's Freehold", -73.96, 92.19, -74.36, 92.21),
  town("Tou-Tou", -30.28, 94.77, -30.33, 94.73),
  town("Oolutanga's Refuge", 2.31, 95.46),
];
