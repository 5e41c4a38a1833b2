/** What summoners call their pets with. Class ids: the ACE community's world database. */
export interface EssenceKind {
  readonly icon: number;
  /** From the weakest to the strongest, as `essenceRanks` has them. */
  readonly wcids: readonly number[];
  /** What the three weakest call, what the next three call, and the name of the strongest. */
  readonly names: readonly string[];
}

/** Level of the pet, summoning skill and character level that it takes. */
export const essenceRanks: readonly (readonly [pet: number, skill: number, level: number])[] = [
  [50, 310, 40],
  [80, 370, 70],
  [100, 400, 90],
  [125, 430, 115],
  [150, 475, 140],
  [180, 530, 170],
  [200, 570, 185],
];

const LINES = `
16c4 48942,48944,48945,48946,48947,48948,48956 Fire Skeleton Minion/Fire Skeleton Bushi/Fire Skeleton Samurai Essence
1226 48972,49234,49235,49236,49237,49238,49239 Acid Zombie/Acid Zombie/Blistered Zombie Essence
3447 49442,49443,49444,49445,49446,49447,49448 Frost Spectre/Frost Spectre/Frost Maiden Essence
1c75 49268,49269,49270,49271,49272,49273,49274 Lightning Elemental/Lightning Child/Galvanic Knight Essence
1b42 48959,48961,48963,48965,48967,48969,48957 Fire Elemental/Fire Child/Incendiary Knight Essence
742f 49282,49283,49284,49285,49286,49287,49281 Acid K'nath/Acid K'nath/K'nath R'ajed Essence
742b 49331,49332,49333,49334,49335,49336,49309 Frost Wisp/Frost Wisp/Blizzard Wisp Essence
742a 49345,49346,49347,49348,49349,49350,49351 Lightning Moar/Lightning Moar/Electrified Moar Essence
1df0 49366,49367,49368,49369,49370,49371,49372 Acid Grievver/Acid Grievver/Caustic Grievver Essence
103a 49531,49532,49533,49534,49535,49536,49537 Fire Phyntos Wasp/Fire Phyntos Wasp/Fire Phyntos Swarm Essence
2402 49275,49276,49277,49278,49279,49280,49260 Frost Elemental/Frost Child/Glacial Knight Essence
`;

export const essenceKinds: readonly EssenceKind[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [icon = "", wcids = "", ...names] = line.split(" ");
    return {
      icon: Number.parseInt(icon, 16),
      wcids: wcids.split(",").map(Number),
      names: names.join(" ").split("/"),
    };
  });
