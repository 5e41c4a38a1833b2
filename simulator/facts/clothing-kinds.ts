/** Clothes, cloaks, shields and jewelry. Class ids, slots, coverage and icons: the ACE community's world database. */
export interface WearableKind {
  readonly name: string;
  readonly wcid: number;
  /** EquipMask bits; of bracelets and rings both sides. */
  readonly slots: number;
  /** CoverageMask bits. */
  readonly coverage: number;
  readonly armorLevel: number;
  readonly burden: number;
  readonly icon: number;
}

/** `wcid slots coverage level burden icon name`; slots, coverage and icons are hexadecimal. */
export const shirts = readKinds(`
28609 2 8 0 50 5817 Vest
134 e 28 0 57 ff0 Tunic
2592 e 28 0 57 ff0 Puffy Tunic
2593 e 28 0 57 ff0 Loose Tunic
2594 e 28 0 57 ff0 Flared Tunic
2595 e 28 0 57 ff0 Baggy Tunic
2589 1a 68 0 75 ff0 Smock
2588 1e 68 0 75 ff0 Flared Shirt
2590 1e 68 0 75 ff0 Baggy Shirt
2591 1e 68 0 75 ff0 Puffy Shirt
28607 1e 68 0 75 57f4 Lace Shirt
28608 1e 68 0 75 4a89 Poet's Shirt`);

export const pants = readKinds(`
2602 44 13 0 90 fe6 Loose Breeches
2603 44 13 0 90 fe6 Baggy Breeches
2604 44 13 0 90 fe6 Wide Breeches
127 c4 16 0 135 fea Pants
2597 c4 16 0 135 fea Flared Pants
2598 c4 16 0 135 fea Baggy Pants
2599 c4 16 0 135 fea Trousers
2600 c4 16 0 135 fe7 Pantaloons
2601 c4 16 0 135 fea Loose Pants
28606 c4 16 0 135 4a71 Viamontian Pants`);

/** Worn over nothing and under nothing, where armor goes otherwise. */
export const hatsAndShoes = readKinds(`
118 1 4000 20 23 1357 Cap
119 1 4000 20 23 fbb Cowl
135 1 4000 20 23 faa Turban
28605 1 4000 20 23 1357 Beret
44975 1 4000 100 15 1b88 Hood
5894 1 4000 20 23 1b76 Fez
121 20 8000 20 38 fb8 Gloves
129 100 10000 20 90 fbc Sandals
132 100 10000 20 90 fbd Shoes
28610 100 10000 20 90 4aac Loafers`);

export const cloaks = readKinds(`
44840 8000000 20000 0 75 7090 Cloak
44849 8000000 20000 0 75 709c Chevron Cloak
44850 8000000 20000 0 75 709d Chevron Cloak
44853 8000000 20000 0 75 70a0 Bordered Cloak
44854 8000000 20000 0 75 70a1 Halved Cloak
44856 8000000 20000 0 75 70a0 Trimmed Cloak
44857 8000000 20000 0 75 70a3 Quartered Cloak`);

export const shields = readKinds(`
44 200000 0 10 420 1423 Buckler
93 200000 0 20 690 13ff Round Shield
91 200000 0 20 690 12f7 Kite Shield
94 200000 0 40 1380 fe1 Large Round Shield
92 200000 0 40 1380 fe0 Large Kite Shield
95 200000 0 60 2040 fe2 Tower Shield
21158 200000 0 200 2040 fe2 Covenant Shield
37291 200000 0 200 2040 6846 Olthoi Shield`);

export const necklaces = readKinds(`
294 8000 0 0 60 5be3 Amulet
622 8000 0 0 60 5be3 Necklace
623 8000 0 0 90 5be3 Heavy Necklace
2367 8000 0 0 90 5be3 Gorget`);

export const bracelets = readKinds(`
295 30000 0 0 60 5bdf Bracelet
621 30000 0 0 90 5bdf Heavy Bracelet`);

export const rings = readKinds(`
297 c0000 0 0 30 5beb Ring
624 c0000 0 0 30 5beb Jeweled Ring`);

/** Jewelry that is worn as a helmet and has an armor level. */
export const crowns = readKinds(`
296 1 4000 30 100 16fe Crown
31864 1 4000 30 82 616f Teardrop Crown
31865 1 4000 30 100 614a Circlet
31866 1 4000 30 75 613f Coronet
31867 1 4000 30 70 6158 Diadem
31868 1 4000 30 70 6167 Signet Crown`);

export const trinkets = readKinds(`
41483 4000000 0 0 100 6aa7 Compass
41484 4000000 0 0 100 6aac Goggles
41487 4000000 0 0 100 6b13 Mechanical Scarab
41486 4000000 0 0 100 6ae9 Puzzle Box
41485 4000000 0 0 100 6aa0 Pocket Watch
41488 4000000 0 0 100 6af5 Top`);

function readKinds(lines: string): readonly WearableKind[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [wcid, slots = "", coverage = "", armorLevel, burden, icon = "", ...name] = line.split(" ");
      return {
        name: name.join(" "),
        wcid: Number(wcid),
        slots: Number.parseInt(slots, 16),
        coverage: Number.parseInt(coverage, 16),
        armorLevel: Number(armorLevel),
        burden: Number(burden),
        icon: Number.parseInt(icon, 16),
      };
    });
}
