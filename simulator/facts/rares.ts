/** A rare find. */
export interface Rare {
  readonly name: string;
  /** 1–3 common, 4–6 great. */
  readonly tier: number;
  /** Int 17 of the item, which is what marks it. */
  readonly id: number;
  readonly wcid: number;
  readonly objectClass: number;
}

/** Some of the game's rare finds: `tier id wcid class name`. */
const LINES = `
1 27 30222 11 Adherent's Crystal
1 7 30183 11 Alchemist's Crystal
1 7 45368 11 Berzerker's Crystal
1 33 30229 11 Dodger's Crystal
1 15 30197 11 Enchanter's Crystal
1 10 30187 11 Hunter's Crystal
1 30 30225 11 Imbuer's Crystal
1 6 30234 11 Lich's Pearl
1 1 30240 11 Lugian's Pearl
1 5 30206 11 Magus's Pearl
1 20 30209 11 Physician's Crystal
1 4 30232 11 Sprinter's Pearl
1 300 41257 11 T'ing's Crystal
1 12 30189 11 Thorsten's Crystal
1 2 30202 11 Ursuin's Pearl
1 3 30196 11 Wayfarer's Pearl
1 34 30233 11 Zefir's Crystal
2 46 30231 11 Archer's Jewel
2 50 30208 11 Gelid's Jewel
2 68 30109 6 Invigorating Elixir
2 44 30227 11 Mage's Jewel
2 69 30108 6 Miraculous Elixir
2 53 30191 11 Pearl of Blood Drinking
2 58 30212 11 Pearl of Hermetic Linking
2 66 30213 11 Pearl of Impenetrability
2 47 30193 11 Tusker's Jewel
3 70 30250 29 Medicated Health Kit
3 72 30251 29 Medicated Mana Kit
3 71 30252 29 Medicated Stamina Kit
3 76 30258 13 Shimmering Skeleton Key
4 235 30354 4 Band of Elemental Harmony
4 271 30371 2 Dread Marauder Shield
4 266 30532 2 Dusk Coat
4 216 30519 2 Gelidite Breastplate
4 277 30357 4 Golden Snake Choker
4 209 30528 2 Helm of Leikotha's Tears
4 265 30533 2 Patriarch's Twilight Coat
4 269 30368 2 Steel Wall Boots
4 210 30527 2 Valkeer's Helm
4 229 30365 4 Winter's Heart Ring
5 153 30254 16 Eternal Mana Charge
5 173 30096 39 Foolproof Black Opal
5 174 30098 39 Foolproof Fire Opal
5 101 30150 11 Hieroglyph of Life Magic Mastery
5 128 30116 11 Ideograph of Armor
5 160 30079 23 Infinite Deadly Fire Arrowheads
5 151 30092 8 Infinite Ivory
5 149 30253 30 Limitless Lockpick
5 167 30083 18 Perennial Colban Dye
5 78 30134 11 Pictograph of Endurance
5 145 30151 11 Rune of Lifestone Recall
6 195 45436 1 Bearded Axe of Souia-Vey
6 243 30304 9 Black Cloud Bow
6 247 45438 1 Count Renari's Equalizer
6 246 45447 1 Dripping Death
6 239 30374 31 Eye of Muramm
6 286 45467 1 Hevelio's Half-Moon
6 187 30376 31 Orb of the Ironsea
6 253 45452 1 Pillar of Fearlessness
6 257 45458 1 Staff of Fettered Souls
6 278 30377 31 Wings of Rakhil
`;

export const rares: readonly Rare[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [tier, id, wcid, objectClass, ...name] = line.split(" ");
    return {
      name: name.join(" "),
      tier: Number(tier),
      id: Number(id),
      wcid: Number(wcid),
      objectClass: Number(objectClass),
    };
  });

/**
 * How often each tier comes up among finds. The game's own odds would show a great rare once in years; the fleet
 * is meant to show every kind within an evening.
 */
export const tierWeights: readonly (readonly [number, number])[] = [
  [1, 78],
  [2, 12],
  [3, 3],
  [4, 3],
  [5, 3],
  [6, 1],
];

/** One find in this many kills. */
export const KILLS_PER_RARE = 1800;
