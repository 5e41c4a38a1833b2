/** What everybody carries and nobody wears. Class ids: the ACE community's world database. */
export interface Supply {
  readonly name: string;
  /** DECAL's class of objects. */
  readonly objectClass: number;
  readonly wcid: number;
  readonly stackMax: number;
  /** Of one. */
  readonly burden: number;
  readonly value: number;
  /** Uses of a kit, a pick or a key; 0 where it is used up at once. */
  readonly uses: number;
}

/** `class wcid stack burden value uses name` */
const LINES = `
15 20630 250 1 250000 0 Trade Note (250,000)
15 2627 250 1 100000 0 Trade Note (100,000)
16 27329 1 50 65000 0 Massive Mana Charge
16 9060 1 50 9000 0 Titan Mana Charge
16 2436 1 50 2000 0 Greater Mana Stone
16 27328 1 50 4000 0 Major Mana Stone
6 2470 100 75 150 0 Stamina Elixir
6 2461 100 75 1000 0 Mana Elixir
6 2458 100 75 1000 0 Health Elixir
6 27320 100 100 2000 0 Health Tonic
29 9229 1 100 1200 70 Treated Healing Kit
29 632 1 100 1000 100 Peerless Healing Kit
30 515 1 20 1500 50 Superb Lockpick
30 516 1 20 2500 70 Peerless Lockpick
40 20646 1 10 10 0 Ust
7 273 25000 0 1 0 Pyreal
13 48746 1 30 10000 1 Aged Legendary Key
13 48747 1 30 10000 1 Legendary Key
13 38456 1 5 0 1 Mana Forge Key
12 691 100 5 5 0 Lead Scarab
12 688 100 5 50 0 Silver Scarab
12 687 100 5 100 0 Gold Scarab
12 690 100 5 250 0 Pyreal Scarab
12 8897 100 5 500 0 Platinum Scarab
12 37155 100 5 1000 0 Mana Scarab
8 42516 10 5 0 0 Coalesced Mana
20 37343 1000 25 30000 0 Glyph of Alchemy
20 43379 1000 25 30000 0 Glyph of Damage
20 37355 1000 30 30000 0 Ink of Objectification
20 37363 1000 4 30000 0 Quill of Infliction
`;

export const supplies: readonly Supply[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [objectClass, wcid, stackMax, burden, value, uses, ...name] = line.split(" ");
    return {
      name: name.join(" "),
      objectClass: Number(objectClass),
      wcid: Number(wcid),
      stackMax: Number(stackMax),
      burden: Number(burden),
      value: Number(value),
      uses: Number(uses),
    };
  });

export const PRISMATIC_TAPER = {
  name: "Prismatic Taper",
  objectClass: 12,
  wcid: 20631,
  stackMax: 1000,
} as const;
