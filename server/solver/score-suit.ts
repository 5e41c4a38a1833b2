import type { Suit, SuitSlot } from "@/server/contract/suits";
import { describeSuit, type Worn } from "./describe-suit";
import { rejectedBy } from "./filters";
import { formsOf, maskOf, PLACE, SLOTS_OF_PLACE, slotsOfMask, waysOfWearing } from "./forms";
import { inventoryOf, type SearchInput, type Settings, settingsOf } from "./settings";
import { WantedCantrips } from "./wanted-cantrips";

/** What these pieces are worth together, and in words why they are no suit; no problems: they are one. */
export function scoreSuit(
  input: SearchInput,
  pieces: readonly { item: string; slots: readonly SuitSlot[] }[],
): { suit: Suit; problems: string[] } {
  const { items, spells } = inventoryOf(input);
  const known = new Map(items.map((item) => [item.id, item]));
  const problems: string[] = [];
  const worn: Worn[] = [];
  for (const { item: id, slots } of pieces) {
    const item = known.get(id);
    if (item === undefined) {
      problems.push(`There is no item ${id}.`);
      continue;
    }
    const form = waysOfWearing(item).find(({ place, mask }) =>
      place === PLACE.body
        ? mask === maskOf(slots) && slots.length === slotsOfMask(mask).length
        : slots.length === 1 && slots.every((slot) => SLOTS_OF_PLACE[place]?.includes(slot)),
    );
    if (form === undefined)
      problems.push(`${item.name} cannot be worn as ${slots.join(" and ") || "nothing"}.`);
    else worn.push({ item, form });
  }
  const settings = settingsOf(input.request);
  const scored = scoreWorn(worn, new WantedCantrips(spells, settings), settings);
  return { suit: scored.suit, problems: [...problems, ...scored.problems] };
}

/** The same for items in forms that they have. */
export function scoreWorn(
  worn: readonly Worn[],
  wanted: WantedCantrips,
  settings: Settings,
): { suit: Suit; problems: string[] } {
  const suit = describeSuit(worn, wanted, settings);
  const problems = [
    ...worn.flatMap((piece) => problemWith(piece, settings)),
    ...doubleUse(worn, settings),
    ...unfilled(worn, settings),
    ...missing(suit, worn, settings),
  ];
  return { suit, problems };
}

function problemWith({ item, form }: Worn, settings: Settings): string[] {
  const rule = rejectedBy(item, settings);
  if (rule !== null) return [`${item.name} is not usable: ${rule}.`];
  const isAllowed = formsOf(item, settings).some(({ mask }) => mask === form.mask);
  return isAllowed ? [] : [`${item.name} is not allowed in this form.`];
}

function doubleUse(worn: readonly Worn[], { slots }: Settings): string[] {
  const problems: string[] = [];
  const items = new Set<string>();
  let taken = 0;
  const held = new Map<number, number>();
  for (const { item, form } of worn) {
    if (items.has(item.id)) problems.push(`${item.name} is there twice.`);
    items.add(item.id);
    for (const slot of slotsOfMask(taken & form.mask)) problems.push(`Two pieces are worn on ${slot}.`);
    taken |= form.mask;
    if (form.place === PLACE.body) continue;
    const count = (held.get(form.place) ?? 0) + 1;
    held.set(form.place, count);
    const room = SLOTS_OF_PLACE[form.place]?.filter((slot) => slots.has(slot)).length ?? 0;
    if (count > room) problems.push(`There is no room for ${item.name}.`);
  }
  return problems;
}

function unfilled(worn: readonly Worn[], { fill }: Settings): string[] {
  const taken = worn.reduce((mask, { form }) => mask | form.mask, 0);
  const problems = slotsOfMask(maskOf(fill) & ~taken).map((slot) => `Nothing is worn on ${slot}.`);
  for (const [place, slots] of SLOTS_OF_PLACE.entries()) {
    if (place === PLACE.body) continue;
    const named = slots.filter((slot) => fill.has(slot));
    const held = worn.filter(({ form }) => form.place === place).length;
    problems.push(...named.slice(held).map((slot) => `Nothing is worn on ${slot}.`));
  }
  return problems;
}

function missing(suit: Suit, worn: readonly Worn[], { locked }: Settings): string[] {
  const there = new Set(worn.map(({ item }) => item.id));
  return [
    ...suit.sets
      .filter(({ pieces, min }) => pieces < min)
      .map(({ role, pieces, min }) => `The ${role} set has ${pieces} of ${min} pieces.`),
    ...suit.cantrips
      .filter(({ required, tier }) => required && tier === 0)
      .map(({ family }) => `Nothing carries ${family} as required.`),
    ...[...locked.keys()].filter((id) => !there.has(id)).map((id) => `The locked item ${id} is missing.`),
  ];
}
