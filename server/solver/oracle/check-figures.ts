import { SUIT_RATINGS, type Suit, type SuitItem } from "@/server/contract/suits";
import { carriersOf } from "./check-carriers";
import type { KnownPiece } from "./check-piece";
import { namedSetsOf, wantedCantripsOf, weightsOf } from "./defaults";
import type { OracleInput } from "./oracle-input";

/** Whether everything that a suit says of itself follows from its pieces: sections 5 and 6. */
export function checkFigures(known: readonly KnownPiece[], suit: Suit, input: OracleInput): string[] {
  const sum = Object.values(suit.breakdown).reduce((total, part) => total + part, 0);
  const armorTotal = armorTotalOf(known);
  const lists = expectedLists(known, input);
  return [
    ...(suit.score === sum ? [] : [`score is ${suit.score}, its parts add up to ${sum}`]),
    ...(suit.armorTotal === armorTotal ? [] : [`armorTotal is ${suit.armorTotal}, not ${armorTotal}`]),
    ...differences("breakdown", suit.breakdown, breakdownOf(known, input)),
    ...differences("ratings", suit.ratings, ratingsOf(known)),
    ...listed("sets", suit.sets.map(setText), lists.sets.map(setText)),
    ...listed("cantrips", suit.cantrips.map(cantripText), lists.cantrips.map(cantripText)),
    ...listed("waste", suit.waste.families.map(wasteText), lists.waste.map(wasteText)),
    ...listed("owners", suit.owners.map(ownerText), lists.owners.map(ownerText)),
    ...differences("waste", { count: suit.waste.count }, { count: lists.wasteCount }),
  ];
}

/** The terms of section 5, of these pieces worn so. */
export function breakdownOf(known: readonly KnownPiece[], input: OracleInput): Suit["breakdown"] {
  const weights = weightsOf(input.request);
  const lists = expectedLists(known, input);
  const ratings = ratingsOf(known);
  return {
    armor: weights.armorLevel * armorTotalOf(known),
    shield: weights.shieldLevel * total(known, ({ item }) => (item.kind === "shield" ? item.armorLevel : 0)),
    cantrips: total(wantedCantripsOf(input.request), ({ family, weight }) => {
      const tier = lists.cantrips.find((cantrip) => cantrip.family === family)?.tier ?? 0;
      return tier === 0 ? 0 : weight * (weights.tierPoints[tier - 1] ?? Number.NaN);
    }),
    ratings: total(SUIT_RATINGS, (rating) => weights.ratings[rating] * ratings[rating]),
    sets: total(lists.sets, ({ pieces, target }) => weights.setPiece * Math.min(pieces, target)),
    items: -weights.item * known.length,
    reductions: -weights.reduction * known.filter(isReduced).length,
    owners: -weights.owner * lists.owners.filter(({ fetch }) => fetch).length,
    overlap: -weights.overlap * lists.wasteCount,
  };
}

function expectedLists(known: readonly KnownPiece[], { request, spells }: OracleInput) {
  const items = known.map(({ item }) => item);
  const wanted = wantedCantripsOf(request).map((one) => ({
    ...one,
    carriers: carriersOf(one, items, spells),
  }));
  const owners = [...new Set(items.map(({ character }) => character))];
  return {
    sets: namedSetsOf(request).map((set) => ({ ...set, pieces: items.filter(isOf(set.id)).length })),
    cantrips: wanted.map(({ family, required, carriers }) => ({
      family,
      tier: carriers[0]?.tier ?? 0,
      required,
      items: carriers.map(({ id }) => id),
    })),
    waste: wanted
      .filter(({ carriers }) => carriers.length > 1)
      .map(({ family, carriers }) => ({ family, items: carriers.slice(1).map(({ id }) => id) })),
    wasteCount: total(wanted, ({ carriers }) => Math.max(0, carriers.length - 1)),
    owners: owners.map((character) => ({
      character,
      items: items.filter((item) => item.character === character).length,
      fetch: character !== request.wearer?.name,
    })),
  };
}

const isOf = (id: number) => (item: SuitItem) => item.setId === id;

/** By the slots, not by the piece's own word. */
function isReduced({ piece, item }: KnownPiece): boolean {
  if (item.kind !== "armor") return false;
  return (
    piece.slots.length !== item.coverage.length || piece.slots.some((slot) => !isIn(slot, item.coverage))
  );
}

function isIn(slot: string, slots: readonly string[]): boolean {
  return slots.includes(slot);
}

function armorTotalOf(known: readonly KnownPiece[]): number {
  return total(known, ({ piece, item }) =>
    item.kind === "armor" ? item.armorLevel * piece.slots.length : 0,
  );
}

function ratingsOf(known: readonly KnownPiece[]): Suit["ratings"] {
  const sumOf = (rating: (typeof SUIT_RATINGS)[number]) =>
    total(known, ({ item }) => item.ratings[rating] ?? 0);
  return {
    damage: sumOf("damage"),
    damageResist: sumOf("damageResist"),
    crit: sumOf("crit"),
    critResist: sumOf("critResist"),
    critDamage: sumOf("critDamage"),
    critDamageResist: sumOf("critDamageResist"),
    healBoost: sumOf("healBoost"),
    vitality: sumOf("vitality"),
  };
}

function total<T>(list: readonly T[], amount: (one: T) => number): number {
  return list.reduce((sum, one) => sum + amount(one), 0);
}

const setText = ({ role, id, pieces, min, target }: Suit["sets"][number]) =>
  `${role} ${id}: ${pieces} pieces, at least ${min}, wanted ${target}`;
const cantripText = (cantrip: { family: string; tier: number; required: boolean; items: string[] }) =>
  `${cantrip.family} at tier ${cantrip.tier}, ${cantrip.required ? "" : "not "}required, of ${cantrip.items.join(", ")}`;
const wasteText = ({ family, items }: Suit["waste"]["families"][number]) =>
  `${family} of ${items.join(", ")}`;
const ownerText = ({ character, items, fetch }: Suit["owners"][number]) =>
  `${character}: ${items}, ${fetch ? "" : "not "}to be fetched`;

function differences<T extends Record<string, number>>(what: string, actual: T, expected: T): string[] {
  return Object.entries(expected)
    .filter(([key, value]) => actual[key] !== value)
    .map(([key, value]) => `${what}: ${key} is ${actual[key]}, not ${value}`);
}

/** The specification gives these lists no order; what it orders is within their entries. */
function listed(what: string, actual: readonly string[], expected: readonly string[]): string[] {
  const sorted = [...actual].sort().join("; ");
  const right = [...expected].sort().join("; ");
  return sorted === right ? [] : [`${what}: ${sorted}, expected ${right}`];
}
