import type { MaterialFamily } from "@/server/facts/materials";

/**
 * Armor that monsters drop, style by style: class ids, slots, coverage, armor level of the plain piece, burden and
 * icon as the ACE community's world database has them. Nothing but data, hence its length.
 */
export interface ArmorKind {
  readonly name: string;
  readonly wcid: number;
  /** EquipMask and CoverageMask bits. */
  readonly slots: number;
  readonly coverage: number;
  readonly armorLevel: number;
  readonly burden: number;
  readonly icon: number;
  readonly family: MaterialFamily;
  /** The poorest treasure that has it, 1 to 8. */
  readonly fromTier: number;
  /** Against slash, pierce, bludgeon, cold, fire, acid, lightning: the game's own order of keys 13 to 19. */
  readonly protections: readonly number[];
}

/**
 * `= family tier slash pierce bludgeon cold fire acid lightning` begins a style, `wcid slots coverage level burden icon
 * name` is a piece of it; slots, coverage and icons are hexadecimal.
 */
const LINES = `
= animal 1 1 0.8 1 0.5 0.5 0.3 0.6
45 1 4000 130 100 fb1 Leather Cap
25640 1 4000 130 188 2e61 Leather Cowl
25636 1 4000 130 330 2e61 Leather Helm
25661 180 10000 90 420 fae Leather Boots
25637 1000 2000 90 270 2e19 Leather Bracers
25638 200 400 90 420 2e33 Leather Vest
25639 1e00 3c00 90 810 2e38 Leather Jerkin
25641 600 c00 90 540 2e79 Leather Cuirass
25642 20 8000 130 270 2e91 Leather Gauntlets
25643 400 800 90 270 2e96 Leather Girth
25644 4000 200 90 420 2ec0 Leather Greaves
25645 6000 300 90 960 2ef0 Leather Leggings
25646 20 8000 90 270 2f08 Long Leather Gauntlets
25647 6400 b00 90 960 2ef0 Leather Pants
25648 800 1000 90 420 2f0d Leather Pauldrons
25649 e00 1c00 90 810 2f38 Leather Shirt
25650 400 800 90 270 2f50 Leather Shorts
25651 1800 3000 90 540 2f68 Leather Sleeves
25652 2000 100 90 420 2f80 Leather Tassets
= animal 1 1.2 1.1 1 0.2 0.2 0.1 0.2
723 1 4000 130 255 fbb Studded Leather Cowl
554 1 4000 130 375 1353 Studded Leather Basinet
116 180 10000 130 690 1311 Studded Leather Boots
38 1000 2000 90 330 fc4 Studded Leather Bracers
42 200 400 90 675 121a Studded Leather Breastplate
48 1e00 3c00 90 1250 13fd Studded Leather Coat
53 600 c00 90 900 1400 Studded Leather Cuirass
59 20 8000 130 450 fce Studded Leather Gauntlets
63 400 800 90 350 12f1 Studded Leather Girth
68 4000 200 90 450 12db Studded Leather Greaves
84 6000 300 90 900 121b Studded Leather Leggings
89 800 1000 90 350 130e Studded Leather Pauldrons
99 e00 1c00 90 1000 fd9 Studded Leather Shirt
105 1800 3000 90 575 13fe Studded Leather Sleeves
112 2000 100 90 450 2748 Studded Leather Tassets
= metal 1 1.2 1 0.8 0.6 0.6 0.5 0.4
46 1 4000 140 120 1306 Metal Cap
85 1 4000 140 140 fca Chainmail Coif
793 1 4000 140 266 fca Scalemail Coif
35 1 4000 140 320 fcf Chainmail Basinet
7897 180 10000 130 750 1311 Steel Toed Boots
413 1000 2000 100 300 12eb Chainmail Bracers
414 200 400 100 932 1b37 Chainmail Breastplate
71 1e00 3c00 100 1515 fc7 Chainmail Hauberk
55 20 8000 140 450 fcb Chainmail Gauntlets
415 400 800 100 466 12ee Chainmail Girth
2605 4000 200 100 280 1584 Chainmail Greaves
80 6000 300 100 1515 fc6 Chainmail Leggings
416 800 1000 100 400 130a Chainmail Pauldrons
96 e00 1c00 100 1132 fc7 Chainmail Shirt
101 1800 3000 100 600 1582 Chainmail Sleeves
108 2000 100 100 280 2730 Chainmail Tassets
= metal 2 1.3 1 1 0.4 0.4 0.6 0.4
76 1 4000 150 666 fd3 Horned Helm
75 1 4000 150 533 fcf Helmet
8488 1 4000 150 600 fcf Armet
8489 1 4000 150 600 fd5 Heaume
107 100 10000 150 540 fad Sollerets
114 1000 2000 110 540 fc3 Platemail Vambraces
40 200 400 100 2200 fda Platemail Breastplate
51 600 c00 110 2798 fdb Platemail Cuirass
57 20 8000 150 919 fcd Platemail Gauntlets
61 400 800 110 1099 12f0 Platemail Girth
66 4000 200 110 919 1307 Platemail Greaves
110 2000 100 110 919 275b Platemail Tassets
72 1e00 3c00 110 3596 fdd Platemail Hauberk
82 6000 300 110 2200 fdc Platemail Leggings
87 800 1000 110 720 130c Platemail Pauldrons
103 1800 3000 110 1099 13fa Platemail Sleeves
= metal 2 1 1.1 1 0.4 0.4 0.6 0.4
550 1 4000 140 533 1350 Baigha
552 1 4000 140 360 1352 Scalemail Basinet
37 1000 2000 100 320 1315 Scalemail Bracers
41 200 400 100 1215 12ec Scalemail Breastplate
52 600 c00 100 2275 12ec Scalemail Cuirass
58 20 8000 140 300 18fb Scalemail Gauntlets
62 400 800 100 600 1316 Scalemail Girth
67 4000 200 100 533 fc6 Scalemail Greaves
111 2000 100 100 533 2745 Scalemail Tassets
73 1e00 3c00 100 1831 18fa Scalemail Hauberk
83 6000 300 100 1132 1309 Scalemail Leggings
88 800 1000 100 300 130d Scalemail Pauldrons
104 1800 3000 100 533 1583 Scalemail Sleeves
98 e00 1c00 100 1625 18fc Scalemail Shirt
= metal 2 1.3 1 1 0.4 0.4 0.6 0.4
77 1 4000 140 533 1228 Kabuton
78 1000 2000 100 360 fc3 Kote
43 200 400 100 1215 12f3 Yoroi Breastplate
54 600 c00 100 1515 12f3 Yoroi Cuirass
64 400 800 100 600 12f2 Yoroi Girth
69 4000 200 100 450 1308 Yoroi Greaves
113 2000 100 100 450 275c Yoroi Tassets
2437 6000 300 100 1099 1309 Yoroi Leggings
90 800 1000 100 383 fde Yoroi Pauldrons
106 1800 3000 100 600 13fb Yoroi Sleeves
= metal 3 1.3 1 1 0.4 0.4 0.6 0.4
6043 400 800 110 1248 1bcb Celdon Girth
6044 200 400 110 2400 1bc3 Celdon Breastplate
6045 6000 300 110 2400 1bd3 Celdon Leggings
6048 1800 3000 110 1400 1bdb Celdon Sleeves
= metal 3 1 1.1 1 0.4 0.4 0.6 0.4
6046 1a00 3400 100 1665 1be3 Amuli Coat
6047 6400 b00 100 3188 1beb Amuli Leggings
= metal 3 1.3 1 1 0.4 0.4 0.6 0.4
6003 200 400 100 1415 1bf3 Koujia Breastplate
6004 6400 b00 100 2247 1bfb Koujia Leggings
6005 1800 3000 90 1375 1c03 Koujia Sleeves
= metal 3 1.3 1.3 1.3 0.6 0.6 0.6 0.6
21156 1 4000 200 600 fcf Covenant Helm
21153 20 8000 200 919 fcd Covenant Gauntlets
21151 1000 2000 200 540 fc3 Covenant Bracers
21157 800 1000 200 720 130c Covenant Pauldrons
21152 200 400 200 2200 fda Covenant Breastplate
21154 400 800 200 1099 12f0 Covenant Girth
21159 2000 100 200 919 275c Covenant Tassets
21155 4000 200 200 919 1307 Covenant Greaves
21150 100 10000 200 540 fad Covenant Sollerets
= metal 5 1.3 1 1 0.4 0.4 0.6 0.4
27220 100 10000 140 540 31df Lorica Boots
27222 20 8000 140 919 3218 Lorica Gauntlets
27223 1 4000 140 533 3205 Lorica Helm
27221 200 400 95 1415 31cb Lorica Breastplate
27224 6400 b00 95 2247 31f2 Lorica Leggings
27225 1800 3000 95 1375 322b Lorica Sleeves
= metal 5 1.3 1 1 0.4 0.4 0.6 0.4
27226 100 10000 140 540 3250 Nariyid Boots
27228 20 8000 140 919 329c Nariyid Gauntlets
27230 1 4000 140 533 3276 Nariyid Helm
27227 200 400 110 2400 323c Nariyid Breastplate
27229 400 800 110 1248 3289 Nariyid Girth
27231 6000 300 110 2400 3263 Nariyid Leggings
27232 1800 3000 110 1400 32af Nariyid Sleeves
= cloth 5 1.3 1 1 0.4 0.4 0.6 0.4
27219 100 10000 140 540 31b9 Chiran Sandals
27216 20 8000 140 919 3193 Chiran Gauntlets
27217 1 4000 140 533 316c Chiran Helm
27215 1a00 3400 90 1665 31a6 Chiran Coat
27218 6400 b00 90 3188 3180 Chiran Leggings
= metal 2 1.3 1 1 0.4 0.4 0.6 0.4
28618 1 4000 150 666 58c5 Diforsa Helm
28625 100 10000 150 540 5937 Diforsa Sollerets
28627 1000 2000 110 540 595c Diforsa Bracers
28628 200 400 110 2200 5972 Diforsa Breastplate
28630 600 c00 110 2798 5995 Diforsa Cuirass
28632 20 8000 150 919 59bc Diforsa Gauntlets
28633 400 800 110 1099 59d4 Diforsa Girth
28634 4000 200 110 919 59df Diforsa Greaves
28626 2000 100 110 919 594e Diforsa Tassets
30948 1e00 3c00 110 3596 5a9f Diforsa Hauberk
28621 6000 300 110 2200 58ea Diforsa Leggings
28623 800 1000 110 720 5912 Diforsa Pauldrons
30949 1800 3000 110 1099 5af9 Diforsa Sleeves
= metal 3 1.3 1 1 0.4 0.4 0.6 0.4
31026 200 400 100 1415 59ad Tenassa Breastplate
28622 6400 b00 100 2247 5902 Tenassa Leggings
28624 1800 3000 100 1375 5929 Tenassa Sleeves
= metal 5 1 0.8 1 0.5 0.5 0.3 0.6
30950 100 10000 130 420 59fe Alduressa Boots
30951 20 8000 130 270 5d29 Alduressa Gauntlets
28617 1 4000 110 800 58b1 Alduressa Helm
28629 1a00 3400 110 1665 5986 Alduressa Coat
28620 6400 b00 110 2300 58d8 Alduressa Leggings
= metal 7 1.3 1.3 1.3 0.6 0.6 0.6 0.6
37191 20 8000 200 540 2c65 Olthoi Gauntlets
37193 400 800 200 1099 2c20 Olthoi Girth
37194 4000 200 200 919 2bf8 Olthoi Greaves
37199 1 4000 200 600 2c3c Olthoi Helm
37204 800 1000 200 720 2c1b Olthoi Pauldrons
37211 100 10000 200 540 2bee Olthoi Sollerets
37212 2000 100 200 919 2c3d Olthoi Tassets
37213 1000 2000 200 540 2bdf Olthoi Bracers
37216 200 400 200 2200 2c31 Olthoi Breastplate
= metal 7 1.3 1 1 0.4 0.4 0.6 0.4
37189 20 8000 150 560 2c62 Olthoi Celdon Gauntlets
37192 400 800 110 820 2c5a Olthoi Celdon Girth
37197 1 4000 140 357 2c68 Olthoi Celdon Helm
37202 6000 300 110 1426 2c75 Olthoi Celdon Leggings
37205 1800 3000 110 930 2c80 Olthoi Celdon Sleeves
37209 100 10000 150 319 6f25 Olthoi Celdon Sollerets
37214 200 400 110 1681 2c4b Olthoi Celdon Breastplate
= metal 7 1.3 1 1 1.181 1.115 0.6 0.4
37188 20 8000 140 538 2c5e Olthoi Amuli Gauntlets
37196 1 4000 140 322 6896 Olthoi Amuli Helm
37201 6400 b00 100 2634 68b5 Olthoi Amuli Leggings
37208 100 10000 140 365 2c45 Olthoi Amuli Sollerets
37299 1a00 3400 100 1080 68a0 Olthoi Amuli Coat
= metal 7 1.3 1 1 0.4 0.4 1.49 1
37190 20 8000 150 517 2c60 Olthoi Koujia Gauntlets
37198 1 4000 150 426 6861 Olthoi Koujia Kabuton
37203 6400 b00 110 1251 688a Olthoi Koujia Leggings
37206 1800 3000 110 643 6880 Olthoi Koujia Sleeves
37210 100 10000 150 275 2bed Olthoi Koujia Sollerets
37215 200 400 110 1063 6872 Olthoi Koujia Breastplate
= metal 7 1.3 1 1 0.4 0.4 1.25 0.708
37187 20 8000 130 544 5d20 Olthoi Alduressa Gauntlets
37195 1 4000 150 277 68ca Olthoi Alduressa Helm
37200 6400 b00 110 2461 68d7 Olthoi Alduressa Leggings
37207 100 10000 130 374 68e3 Olthoi Alduressa Boots
37217 1a00 3400 110 1337 68bd Olthoi Alduressa Coat
= metal 6 1.3 1 1 0.4 0.4 0.6 0.4
42749 200 400 110 2400 6c82 Haebrean Breastplate
42750 20 8000 150 919 5d19 Haebrean Gauntlets
42751 400 800 110 1248 6c91 Haebrean Girth
42752 4000 200 110 919 6c9b Haebrean Greaves
42753 1 4000 150 600 6ca4 Haebrean Helm
42754 800 1000 110 720 6ca6 Haebrean Pauldrons
42755 180 10000 150 350 6cb0 Haebrean Boots
42756 2000 100 110 919 6cba Haebrean Tassets
42757 1000 2000 110 540 6c78 Haebrean Vambraces
= animal 6 1 0.8 1 0.5 0.5 0.3 0.6
43048 200 400 90 420 6db6 Knorr Academy Breastplate
43049 20 8000 130 205 fb7 Knorr Academy Gauntlets
43050 400 800 90 270 6dc0 Knorr Academy Girth
43051 4000 200 90 245 6dda Knorr Academy Greaves
43052 800 1000 90 216 6ded Knorr Academy Pauldrons
43053 180 10000 130 296 170a Knorr Academy Boots
43054 2000 100 90 311 6de2 Knorr Academy Tassets
43055 1000 2000 90 151 6dcd Knorr Academy Vambraces
43068 1 4000 150 88 6db1 Knorr Academy Helm
= animal 6 1.2 0.8 1 0.5 0.934 0.772 0.8
43828 200 400 90 245 6f00 Sedgemail Leather Vest
43829 1 4000 130 88 6f0f Sedgemail Leather Cowl
43830 20 8000 130 166 6f11 Sedgemail Leather Gauntlets
43831 6400 b00 90 693 6f1a Sedgemail Leather Pants
43832 180 10000 130 333 6f22 Sedgemail Leather Shoes
43833 1800 3000 90 310 6f28 Sedgemail Leather Sleeves
= animal 3 1.2 0.8 1 0.5 0.5 0.7 0.8
44799 200 400 20 200 1b8e Faran Over-robe
44800 200 400 20 200 1ba0 Dho Vest and Over-Robe
44801 200 400 20 200 1baa Suikan Over-robe
44802 200 400 90 200 587d Vestiri Over-robe
44803 200 400 90 200 1b8d Empyrean Over-robe
`;

export const armorKinds: readonly ArmorKind[] = readKinds();

function readKinds(): ArmorKind[] {
  const kinds: ArmorKind[] = [];
  let style: Pick<ArmorKind, "family" | "fromTier" | "protections"> | undefined;
  for (const line of LINES.trim().split("\n")) {
    const [first = "", ...rest] = line.split(" ");
    if (first === "=") {
      const [family = "", fromTier, ...protections] = rest;
      style = {
        family: familyNamed(family),
        fromTier: Number(fromTier),
        protections: protections.map(Number),
      };
    } else if (style) {
      const [slots = "", coverage = "", armorLevel, burden, icon = "", ...name] = rest;
      kinds.push({
        name: name.join(" "),
        wcid: Number(first),
        slots: Number.parseInt(slots, 16),
        coverage: Number.parseInt(coverage, 16),
        armorLevel: Number(armorLevel),
        burden: Number(burden),
        icon: Number.parseInt(icon, 16),
        ...style,
      });
    }
  }
  return kinds;
}

function familyNamed(name: string): MaterialFamily {
  return name === "animal" || name === "cloth" ? name : "metal";
}
