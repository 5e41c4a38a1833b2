import { SUIT_SLOTS, type SuitRequest, type SuitSlot } from "@/server/contract/suits";
import { carriersOf } from "./check-carriers";
import type { KnownPiece } from "./check-piece";
import { namedSetsOf, slotsOf, wantedCantripsOf } from "./defaults";
import type { OracleInput } from "./oracle-input";

/** Whether pieces make a suit together: section 4 of the specification, and their order of section 6. */
export function checkWhole(known: readonly KnownPiece[], input: OracleInput): string[] {
  const { request } = input;
  const used = known.flatMap(({ piece }) => piece.slots);
  const worn = known.map(({ item }) => item.id);
  return [
    ...twice(used).map((slot) => `${slot} is used twice`),
    ...twice(worn).map((id) => `${id}: is worn twice`),
    ...(request.locked ?? [])
      .filter(({ item }) => !worn.includes(item))
      .map(({ item }) => `${item}: is missing`),
    ...checkFilled(used, request.fill ?? []),
    ...checkDemands(known, input),
    ...checkOrder(known),
    ...checkSides(known, request),
  ];
}

function checkFilled(used: readonly SuitSlot[], fill: readonly SuitSlot[]): string[] {
  const pairs = { wrist: ["wristLeft", "wristRight"], finger: ["fingerLeft", "fingerRight"] } as const;
  const paired = Object.entries(pairs).flatMap(([name, sides]) => {
    const need = sides.filter((side) => fill.includes(side)).length;
    const have = sides.filter((side) => used.includes(side)).length;
    return have < need ? [`${have} of ${need} ${name}s are filled`] : [];
  });
  const sided: readonly SuitSlot[] = [...pairs.wrist, ...pairs.finger];
  const single = fill.filter((slot) => !sided.includes(slot) && !used.includes(slot));
  return [...paired, ...single.map((slot) => `${slot} is not filled`)];
}

function checkDemands(known: readonly KnownPiece[], { request, spells }: OracleInput): string[] {
  const items = known.map(({ item }) => item);
  const sets = namedSetsOf(request).flatMap(({ role, id, min }) => {
    const have = items.filter(({ setId }) => setId === id).length;
    return have < min ? [`${role} set: ${have} of ${min} pieces`] : [];
  });
  const cantrips = wantedCantripsOf(request).filter(
    (wanted) => wanted.required && carriersOf(wanted, items, spells).length === 0,
  );
  return [...sets, ...cantrips.map(({ family, minTier }) => `${family} is required at tier ${minTier}`)];
}

function checkOrder(known: readonly KnownPiece[]): string[] {
  const places = known.map(({ piece }) => Math.min(...piece.slots.map((slot) => SUIT_SLOTS.indexOf(slot))));
  const isSorted = places.every((place, i) => i === 0 || (places[i - 1] ?? 0) <= place);
  return isSorted ? [] : ["pieces are not in the order of slots"];
}

/** The smaller id is on the left; a single one is on the left, too, where it may be. */
function checkSides(known: readonly KnownPiece[], request: SuitRequest): string[] {
  return (["wrist", "finger"] as const).flatMap((pair) => {
    const on = (slot: SuitSlot) => known.find(({ piece }) => piece.slots.includes(slot))?.item.id;
    const left = on(`${pair}Left`);
    const right = on(`${pair}Right`);
    if (right === undefined) return [];
    if (left === undefined) {
      return slotsOf(request).includes(`${pair}Left`) ? [`${right}: belongs on the left ${pair}`] : [];
    }
    return left < right ? [] : [`${right}: belongs on the left ${pair}, its id is the smaller one`];
  });
}

function twice<T>(list: readonly T[]): T[] {
  return list.filter((one, i) => list.indexOf(one) < i);
}
