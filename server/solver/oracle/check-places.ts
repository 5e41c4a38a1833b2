import type { SuitItem, SuitPiece, SuitRequest, SuitSlot } from "@/server/contract/suits";
import type { KnownPiece } from "./check-piece";
import { slotsOf } from "./defaults";

/** Whether a piece may be worn in the slots that it names: sections 1 and 3 of the specification. */
export function checkPlaces({ piece, item }: KnownPiece, request: SuitRequest): string[] {
  const problems = item.kind === "armor" ? checkArmor(piece, item, request) : checkOther(piece, item);
  const enabled = slotsOf(request);
  for (const slot of piece.slots) {
    if (!enabled.includes(slot)) problems.push(`${item.id}: ${slot} is not to be filled`);
  }
  return problems;
}

function checkArmor(piece: SuitPiece, item: SuitItem, request: SuitRequest): string[] {
  const problems: string[] = [];
  const isAsItIs = nameOf(piece.slots) === nameOf(item.coverage);
  if (!isAsItIs && !item.alternatives.some((form) => nameOf(form) === nameOf(piece.slots))) {
    problems.push(`${item.id}: has no form of ${nameOf(piece.slots)}`);
  }
  if (piece.reduced === isAsItIs) problems.push(`${item.id}: reduced is ${piece.reduced}`);
  const lock = request.locked?.find((one) => one.item === item.id);
  if (lock?.coverage && nameOf(lock.coverage) !== nameOf(piece.slots)) {
    problems.push(`${item.id}: is locked as ${nameOf(lock.coverage)}`);
  }
  if (!isAsItIs && request.reductions === "forbid" && !lock?.coverage) {
    problems.push(`${item.id}: must not be reduced`);
  }
  return problems;
}

function checkOther({ slots, reduced }: SuitPiece, { id, kind }: SuitItem): string[] {
  const [slot] = slots;
  if (slots.length !== 1 || slot === undefined || kindOf(slot) !== kind) {
    return [`${id}: a ${kind} cannot be worn on ${nameOf(slots)}`];
  }
  return reduced ? [`${id}: a ${kind} cannot be reduced`] : [];
}

function kindOf(slot: SuitSlot): string {
  if (slot === "neck") return "necklace";
  if (slot.startsWith("wrist")) return "bracelet";
  return slot.startsWith("finger") ? "ring" : slot;
}

/** The same for the same slots in any order. */
function nameOf(slots: readonly SuitSlot[]): string {
  return [...slots].sort().join("+");
}
