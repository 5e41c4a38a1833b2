import type { Suit, SuitItem, SuitPiece, SuitRating, SuitSlot } from "@/server/contract/suits";
import { SUIT_RATINGS, SUIT_SLOTS } from "@/server/contract/suits";
import { compareText } from "./candidates";
import { type ItemForm, PLACE, SLOTS_OF_PLACE, slotsOfMask } from "./forms";
import { bitCount } from "./problem";
import type { NamedSet, Settings } from "./settings";
import type { WantedCantrips } from "./wanted-cantrips";

/** A piece of a suit: an item in one of its forms. */
export interface Worn {
  item: SuitItem;
  form: ItemForm;
}

interface Carried extends Worn {
  tiers: Uint8Array;
}

/** Everything that follows from the pieces of a suit. */
export function describeSuit(worn: readonly Worn[], wanted: WantedCantrips, settings: Settings): Suit {
  const pieces = worn
    .map(({ item, form }): Carried => ({ item, form, tiers: wanted.tiersOf(item) }))
    .sort((a, b) => compareText(a.item.id, b.item.id));
  const cantrips = settings.cantrips.map((family, index) => familyIn(pieces, index, family));
  const waste = wasteOf(cantrips);
  const owners = ownersOf(pieces, settings);
  const breakdown = breakdownOf(pieces, cantrips, waste.count, owners, settings);
  return {
    score: Object.values(breakdown).reduce((sum, part) => sum + part, 0),
    breakdown,
    pieces: piecesOf(pieces, settings),
    armorTotal: sumOf(pieces, armorOf),
    sets: [...setIn(pieces, "primary", settings.primary), ...setIn(pieces, "secondary", settings.secondary)],
    cantrips,
    waste,
    owners,
    ratings: {
      damage: ratingIn(pieces, "damage"),
      damageResist: ratingIn(pieces, "damageResist"),
      crit: ratingIn(pieces, "crit"),
      critResist: ratingIn(pieces, "critResist"),
      critDamage: ratingIn(pieces, "critDamage"),
      critDamageResist: ratingIn(pieces, "critDamageResist"),
      healBoost: ratingIn(pieces, "healBoost"),
      vitality: ratingIn(pieces, "vitality"),
    },
  };
}

function ratingIn(pieces: readonly Worn[], rating: SuitRating): number {
  return sumOf(pieces, ({ item }) => item.ratings[rating] ?? 0);
}

function sumOf<T>(all: readonly T[], part: (one: T) => number): number {
  return all.reduce((sum, one) => sum + part(one), 0);
}

function armorOf({ item, form }: Worn): number {
  return item.kind === "armor" ? item.armorLevel * bitCount(form.mask) : 0;
}

function familyIn(
  pieces: readonly Carried[],
  index: number,
  { family, required }: Settings["cantrips"][number],
): Suit["cantrips"][number] {
  const tierOf = (piece: Carried) => piece.tiers[index] ?? 0;
  const carriers = pieces.filter((piece) => tierOf(piece) > 0);
  carriers.sort((a, b) => tierOf(b) - tierOf(a) || compareText(a.item.id, b.item.id));
  const [best] = carriers;
  return {
    family,
    tier: asTier(best === undefined ? 0 : tierOf(best)),
    required,
    items: carriers.map(({ item }) => item.id),
  };
}

function asTier(tier: number): Suit["cantrips"][number]["tier"] {
  return tier === 1 || tier === 2 || tier === 3 || tier === 4 ? tier : 0;
}

function wasteOf(cantrips: Suit["cantrips"]): Suit["waste"] {
  const families = cantrips
    .filter(({ items }) => items.length > 1)
    .map(({ family, items }) => ({ family, items: items.slice(1) }));
  return { count: sumOf(families, ({ items }) => items.length), families };
}

function ownersOf(pieces: readonly Worn[], { wearer }: Settings): Suit["owners"] {
  const counts = new Map<string, number>();
  for (const { item } of pieces) counts.set(item.character, (counts.get(item.character) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([character, items]) => ({ character, items, fetch: character !== wearer.name }));
}

function countSet(pieces: readonly Worn[], { id }: NamedSet): number {
  return pieces.filter(({ item }) => item.setId === id).length;
}

function setIn(pieces: readonly Worn[], role: "primary" | "secondary", set: NamedSet | null): Suit["sets"] {
  return set === null ? [] : [{ role, pieces: countSet(pieces, set), ...set }];
}

function breakdownOf(
  pieces: readonly Carried[],
  cantrips: Suit["cantrips"],
  waste: number,
  owners: Suit["owners"],
  { weights, primary, secondary, cantrips: wanted }: Settings,
): Suit["breakdown"] {
  const counted = (set: NamedSet | null) => (set === null ? 0 : Math.min(countSet(pieces, set), set.target));
  return {
    armor: weights.armorLevel * sumOf(pieces, armorOf),
    shield: weights.shieldLevel * sumOf(pieces, ({ item }) => (item.kind === "shield" ? item.armorLevel : 0)),
    cantrips: sumOf(
      cantrips.map(({ tier }, index) => [tier, wanted[index]?.weight ?? 0] as const),
      ([tier, weight]) => (tier === 0 ? 0 : weight * (weights.tierPoints[tier - 1] ?? 0)),
    ),
    ratings: sumOf(pieces, ({ item }) =>
      sumOf(SUIT_RATINGS, (rating) => weights.ratings[rating] * (item.ratings[rating] ?? 0)),
    ),
    sets: weights.setPiece * (counted(primary) + counted(secondary)),
    items: minus(weights.item * pieces.length),
    reductions: minus(weights.reduction * pieces.filter(({ form }) => form.reduced).length),
    owners: minus(weights.owner * owners.filter(({ fetch }) => fetch).length),
    overlap: minus(weights.overlap * waste),
  };
}

/** Without a negative zero, which JSON does not have. */
function minus(value: number): number {
  return value === 0 ? 0 : -value;
}

/** In the order of slots. Of two bracelets or rings the one with the smaller id is on the left; one alone takes the first side it may. */
function piecesOf(pieces: readonly Worn[], { slots: enabled }: Settings): SuitPiece[] {
  const used = new Set<SuitSlot>();
  const described = pieces.map(({ item, form }) => {
    const slots = slotsOf(form, enabled, used);
    for (const slot of slots) used.add(slot);
    const { id, name, character, armorLevel, setId } = item;
    return { item: id, name, character, slots, reduced: form.reduced, armorLevel, setId };
  });
  const first = ({ slots }: SuitPiece) => SUIT_SLOTS.indexOf(slots[0] ?? "shield");
  return described.sort((a, b) => first(a) - first(b));
}

function slotsOf(
  { place, mask }: ItemForm,
  enabled: ReadonlySet<SuitSlot>,
  used: ReadonlySet<SuitSlot>,
): SuitSlot[] {
  if (place === PLACE.body) return slotsOfMask(mask);
  const sides = SLOTS_OF_PLACE[place] ?? [];
  const side =
    sides.find((slot) => enabled.has(slot) && !used.has(slot)) ?? sides.find((slot) => !used.has(slot));
  return side === undefined ? [] : [side];
}

/** The order of listed suits: score (down), waste, owners to fetch from, items, then their pieces. */
export function compareSuits(a: Suit, b: Suit): number {
  return (
    b.score - a.score ||
    a.waste.count - b.waste.count ||
    countFetched(a) - countFetched(b) ||
    a.pieces.length - b.pieces.length ||
    comparePieces(a, b)
  );
}

function countFetched({ owners }: Suit): number {
  return owners.filter(({ fetch }) => fetch).length;
}

function comparePieces(a: Suit, b: Suit): number {
  const [left, right] = [pieceKeys(a), pieceKeys(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareText(left[at] ?? "", right[at] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function pieceKeys({ pieces }: Suit): string[] {
  return pieces.map(({ item, slots }) => `${item}|${slots.join("+")}`).sort(compareText);
}
