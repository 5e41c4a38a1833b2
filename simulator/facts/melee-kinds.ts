import type { MaterialFamily } from "@/server/facts/materials";

/** Weapons for close quarters, each in a plain and four elemental forms. Source: the ACE community's world database. */
export interface MeleeKind {
  readonly name: string;
  /** Skill id: 41 two-handed, 44 heavy, 45 light, 46 finesse. */
  readonly skill: number;
  /** Weapon mastery, 1 unarmed to 11 two-handed. */
  readonly mastery: number;
  /** Strikes several times at once, and less hard each time. */
  readonly isMultiStrike: boolean;
  /** Damage bits of the plain form: 1 slash, 2 pierce, 4 bludgeon. */
  readonly damageType: number;
  readonly speed: number;
  readonly burden: number;
  readonly family: MaterialFamily;
  readonly icon: number;
  readonly forms: readonly MeleeForm[];
}

export interface MeleeForm {
  readonly wcid: number;
  readonly name: string;
  readonly damageType: number;
}

/**
 * `skill mastery type speed burden family icon plain,acid,lightning,fire,frost words name`: an m marks multi-strike
 * weapons, the icon is hexadecimal, the five are class ids, and the words for lightning and fire are `l` (Lightning,
 * Flaming) or `e` (Electric, Fire).
 */
const LINES = `
44 3 1 60 800 metal 1639 301,3750,3751,3752,3753 l Battle Axe
44 3 4 50 400 metal 60a2 31764,31765,31766,31767,31763 l Lugian Hammer
44 3 1 70 850 metal 1639 344,3865,3866,3867,3868 l Silifi
44 3 1 60 800 metal 2556 31769,31770,31771,31772,31768 l War Axe
44 6 3 40 200 metal 2900 22440,22441,22442,22443,22444 l Dirk
44 6m 3 15 30 metal 15d5 319,3794,3795,3796,3797 l Jambiya
44 6m 3 40 200 metal 5c9d 30601,30605,30602,30603,30604 l Stiletto
44 4 4 40 675 metal 5c87 30586,30587,30588,30589,30590 l Flanged Mace
44 4 4 40 675 metal 161b 331,3834,3835,3836,3837 l Mace
44 4 4 40 350 metal 5c75 30581,30585,30582,30583,30584 l Mazule
44 4 4 70 900 metal 1625 332,3939,3940,3937,3938 l Morning Star
44 5 2 30 700 metal 5c91 30591,30594,30593,30592,30595 l Partizan
44 5 3 45 550 metal 60e3 31779,31780,31781,31782,31778 e Spine Glaive
44 5 2 55 850 metal 1d2a 7772,7793,7794,7792,7791 e Trident
44 7 4 45 550 wood 16b1 22163,22159,22160,22161,22162 l Nabut
44 7 4 30 150 metal 6075 31788,31789,31790,31791,31792 l Stick
44 2 3 50 550 metal 5c73 30576,30579,30580,30577,30578 l Flamberge
44 2 3 40 500 metal 1657 327,3822,3823,3824,3825 l Ken
44 2 3 40 450 metal 1661 351,3881,3882,3883,3884 l Long Sword
44 2m 3 30 450 metal 7153 45108,45109,45110,45111,45112 l Schlager
44 2 3 35 450 metal 15f3 353,3889,3890,3891,3892 l Tachi
44 2 3 45 650 metal 1675 354,3893,3894,3895,3896 l Takuba
44 1 4 20 135 metal 1a40 4190,4192,4194,4191,4193 l Cestus
44 1 3 20 135 metal 1a4a 4195,4197,4199,4196,4198 l Nekode
45 3 1 60 800 metal 5c4c 30561,30562,30563,30564,30565 l Dolabra
45 3 1 30 450 metal 1b08 303,3754,3755,3756,3757 l Hand Axe
45 3 1 50 750 metal 1639 336,3842,3843,3844,3845 l Ono
45 3 4 50 575 metal 1689 359,3905,3906,3907,3908 l War Hammer
45 6m 3 20 135 metal 15cb 314,3778,3779,3780,3781 l Dagger
45 6 3 20 120 metal 1607 328,3826,3827,3828,3829 l Khanjar
45 4 4 40 675 wood 15b7 309,3766,3767,3768,3769 l Club
45 4 4 35 275 wood 15e9 325,3814,3815,3816,3817 l Kasrullah
45 4 2 40 800 wood 1625 7768,7789,7790,7788,7787 e Spiked Club
45 5 2 30 700 metal 164d 348,3873,3874,3875,3876 l Spear
45 5 2 30 750 metal 169d 362,3913,3914,3915,3916 l Yari
45 7 4 30 450 wood 16b1 22168,22164,22165,22166,22167 l Quarter Staff
45 2 3 50 550 metal 1657 350,3877,3878,3879,3880 l Broad Sword
45 2 3 30 550 metal 6086 31759,31760,31761,31762,31758 l Dericost Blade
45 2m 3 30 300 metal 7140 45099,45100,45101,45102,45103 l Epee
45 2 3 35 425 metal 1661 324,3810,3811,3812,3813 l Kaskara
45 2 3 40 450 metal 162f 340,3853,3854,3855,3856 l Shamshir
45 2 3 30 350 metal 5c61 30571,30575,30572,30574,30573 l Spada
45 1 3 20 135 metal 15fd 326,3818,3819,3820,3821 l Katar
45 1 4 20 135 metal 5cbb 30611,30615,30612,30613,30614 l Knuckles
46 3 1 30 450 metal 5c42 30556,30557,30558,30559,30560 l Hatchet
46 3 1 25 400 metal 1b08 342,3857,3858,3859,3860 l Shou-ono
46 3 1 50 600 metal 167f 357,3901,3902,3903,3904 l Tungi
46 6m 3 10 38 metal 10ce 329,3830,3831,3832,3833 l Knife
46 6m 3 35 175 metal 60c3 31794,31795,31796,31797,31793 l Lancet
46 6 3 40 200 metal 5c99 30596,30600,30597,30598,30599 l Poniard
46 4 2 30 600 metal 60d8 31774,31775,31776,31777,31773 e Board with Nail
46 4 4 35 600 metal 15c1 313,3774,3775,3776,3777 l Dabus
46 4 4 30 350 metal 15df 321,3802,3803,3804,3805 l Jitte
46 4 4 30 600 metal 161b 356,3897,3898,3899,3900 l Tofun
46 5 2 30 800 metal 164d 308,3762,3763,3764,3765 l Budiaq
46 5 3 35 750 metal 1d29 7771,7797,7798,7796,7795 e Naginata
46 7 4 30 450 wood 10d2 30606,30610,30607,30608,30609 l Bastone
46 7 4 25 400 wood 16b1 22158,22154,22155,22156,22157 l Jo
46 2 3 35 450 metal 5c57 30566,30570,30567,30568,30569 l Sabra
46 2 3 35 450 metal 162f 339,3849,3850,3851,3852 l Scimitar
46 2 3 30 350 metal 166b 352,3885,3886,3887,3888 l Short Sword
46 2 3 30 400 metal 1643 345,3869,3870,3871,3872 l Simi
46 2m 3 30 450 metal 1cc0 6853,45104,45105,45106,45107 l Rapier
46 2 3 30 350 metal 1693 361,3909,3910,3911,3912 l Yaoji
46 1 3 25 85 metal 60d2 31784,31785,31786,31787,31783 l Claw
46 1 4 15 70 cloth 715d 45118,45119,45120,45121,45122 l Hand Wraps
41 11 1 50 550 metal 6b56 41052,41053,41054,41055,41056 l Greataxe
41 11 4 50 550 metal 6a66 41057,41058,41059,41060,41061 l Great Star Mace
41 11 4 50 550 metal 6ad7 41062,41063,41064,41065,41066 l Khanda-handled Mace
41 11 4 50 550 metal 6b59 40623,40624,40625,40626,40627 l Quadrelle
41 11 4 50 550 metal 6a44 40635,40636,40637,40638,40639 l Tetsubo
41 11 2 50 470 metal 6abe 41036,41037,41038,41039,41040 l Assagai
41 11 2 50 400 metal 6b6c 40818,40819,40820,40821,40822 l Corsesca
41 11 2 50 490 metal 6a4f 41041,41042,41043,41044,41045 l Magari Yari
41 11 2 50 425 metal 6acf 41046,41047,41048,41049,41050 l Pike
41 11 1 50 550 metal 6b6d 40760,40761,40762,40763,40764 l Nodachi
41 11 1 50 550 metal 6a5e 41067,41068,41069,41070,41071 l Shashqa
41 11 1 50 550 metal 6b77 40618,40619,40620,40621,40622 l Spadone
`;

const FAMILIES: Readonly<Record<string, MaterialFamily>> = { metal: "metal", wood: "wood", cloth: "cloth" };
const ELEMENT_WORDS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  l: [
    ["Acid", 32],
    ["Lightning", 64],
    ["Flaming", 16],
    ["Frost", 8],
  ],
  e: [
    ["Acid", 32],
    ["Electric", 64],
    ["Fire", 16],
    ["Frost", 8],
  ],
};

export const meleeKinds: readonly MeleeKind[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [
      skill,
      mastery = "",
      type,
      speed,
      burden,
      family = "",
      icon = "",
      wcids = "",
      words = "",
      ...rest
    ] = line.split(" ");
    const name = rest.join(" ");
    const [plain = 0, ...elemental] = wcids.split(",").map(Number);
    const forms = (ELEMENT_WORDS[words] ?? []).map(([word, damageType], index) => {
      return { wcid: elemental[index] ?? plain, name: `${word} ${name}`, damageType };
    });
    return {
      name,
      skill: Number(skill),
      mastery: Number.parseInt(mastery, 10),
      isMultiStrike: mastery.endsWith("m"),
      damageType: Number(type),
      speed: Number(speed),
      burden: Number(burden),
      family: FAMILIES[family] ?? "metal",
      icon: Number.parseInt(icon, 16),
      forms: [{ wcid: plain, name, damageType: Number(type) }, ...forms],
    };
  });
