/** Weapons for a distance and casters, each in a form per element. Source: the ACE community's world database. */
export interface RangedKind {
  readonly name: string;
  readonly use: "bow" | "crossbow" | "atlatl" | "caster";
  /** Higher is slower; casters have none. */
  readonly speed: number;
  readonly burden: number;
  readonly icon: number;
  readonly forms: readonly RangedForm[];
}

export interface RangedForm {
  readonly wcid: number;
  readonly name: string;
  /** Damage bit; 0 for plain ones, which poorer treasures have. */
  readonly damageType: number;
}

const ELEMENTS: readonly (readonly [string, number])[] = [
  ["Slashing", 1],
  ["Piercing", 2],
  ["Blunt", 4],
  ["Frost", 8],
  ["Fire", 16],
  ["Acid", 32],
  ["Electric", 64],
  ["Nether", 1024],
];

/** `use speed burden icon wcids name`: one class id for a plain weapon, or one per element; icons are hexadecimal. */
const LINES = `
bow 35 450 1599 307 Shortbow
bow 45 980 158f 306 Longbow
bow 45 980 158f 363 Yumi
bow 45 980 5cc6 30625 War Bow
bow 45 980 158f 29244,29243,29239,29242,29241,29238,29240 Bow
bow 45 980 60a9 31798,31804,31800,31803,31802,31799,31801 Compound Bow
crossbow 60 960 15ad 312 Light Crossbow
crossbow 120 1920 15a3 311 Heavy Crossbow
crossbow 120 1920 5cbc 30616 Arbalest
crossbow 120 1920 15a3 29251,29250,29246,29249,29248,29245,29247 Crossbow
crossbow 120 1920 60bc 31805,31811,31807,31810,31809,31806,31808 Compound Crossbow
atlatl 15 200 2374 12463 Atlatl
atlatl 25 400 26e2 20640 Royal Atlatl
atlatl 25 400 26e2 29258,29257,29253,29256,29255,29252,29254 Atlatl
atlatl 20 980 6096 31812,31818,31814,31817,31816,31813,31815 Slingshot
caster 0 50 1578 2472 Wand
caster 0 50 1578 2366 Orb
caster 0 50 1578 2548 Sceptre
caster 0 50 1578 2547 Staff
caster 0 50 1578 29265,29264,29260,29263,29262,29259,29261,43381 Sceptre
caster 0 50 608d 31819,31825,31821,31824,31823,31820,31822,43382 Baton
caster 0 50 6853 37223,37222,37225,37221,37220,37224,37219,43383 Staff
`;

const USES: Readonly<Record<string, RangedKind["use"]>> = {
  bow: "bow",
  crossbow: "crossbow",
  atlatl: "atlatl",
  caster: "caster",
};

export const rangedKinds: readonly RangedKind[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [use = "", speed, burden, icon = "", wcids = "", ...rest] = line.split(" ");
    const name = rest.join(" ");
    return {
      name,
      use: USES[use] ?? "caster",
      speed: Number(speed),
      burden: Number(burden),
      icon: Number.parseInt(icon, 16),
      forms: formsOf(name, wcids.split(",").map(Number)),
    };
  });

function formsOf(name: string, wcids: readonly number[]): RangedForm[] {
  const [plain] = wcids;
  if (plain !== undefined && wcids.length === 1) return [{ wcid: plain, name, damageType: 0 }];
  return wcids.map((wcid, index) => {
    const [word, damageType] = ELEMENTS[index] ?? ["Slashing", 1];
    return { wcid, name: `${word} ${name}`, damageType };
  });
}

/** What is shot. */
export interface Ammunition {
  readonly name: string;
  readonly wcid: number;
  readonly icon: number;
  readonly damageType: number;
  readonly damage: number;
  /** Missile skill, without buffs, that whoever shoots it needs. */
  readonly skill: number;
}

const DEADLY_SKILL = 230;
const WORDS = ["Broadhead ", "", "Blunt ", "Frost ", "Fire ", "Acid ", "Lightning "];

/** For each weapon what everybody can shoot, and after it the deadly kinds in the order of the elements. */
export const ammunition: Readonly<Record<"bow" | "crossbow" | "atlatl", readonly Ammunition[]>> = {
  bow: kindsOf("Arrow", 0x249b, [300, 9], 26, [15433, 15429, 15432, 15437, 15435, 15430, 15434]),
  crossbow: kindsOf("Quarrel", 0x248c, [305, 13], 35, [15442, 15438, 15441, 15446, 15444, 15439, 15443]),
  atlatl: kindsOf("Atlatl Dart", 0x24a8, [12464, 12], 34, [20968, 20964, 20967, 20972, 20970, 20965, 20969]),
};

function kindsOf(
  name: string,
  icon: number,
  [wcid, damage]: readonly [number, number],
  deadlyDamage: number,
  deadly: readonly number[],
): Ammunition[] {
  const plain = { name, wcid, icon, damageType: 2, damage, skill: 0 };
  const others = deadly.map((deadlyWcid, index) => ({
    name: `Deadly ${WORDS[index] ?? ""}${name}`,
    wcid: deadlyWcid,
    icon,
    damageType: ELEMENTS[index]?.[1] ?? 1,
    damage: deadlyDamage,
    skill: DEADLY_SKILL,
  }));
  return [plain, ...others];
}
