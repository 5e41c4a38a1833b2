import type { BodySlot } from "@/server/contract/suits/slots";
import { LOCKED_MAX, type SuitDraft } from "./suit-draft";

type Pinned = Pick<SuitDraft, "locked" | "excluded">;

export function isLocked({ locked }: Pick<Pinned, "locked">, id: string): boolean {
  return locked.some(({ item }) => item === id);
}

/**
 * Every suit has it, in this form; null: in whichever is best. What is locked cannot be excluded as well. One that is
 * locked already takes the other form; beyond what a request takes nothing changes.
 */
export function withLock(pinned: Pinned, id: string, coverage: readonly BodySlot[] | null): Pinned {
  const others = pinned.locked.filter(({ item }) => item !== id);
  if (others.length >= LOCKED_MAX) return pinned;
  return {
    locked: [...others, { item: id, coverage }],
    excluded: pinned.excluded.filter((item) => item !== id),
  };
}

/** No suit has it. */
export function withExclusion(pinned: Pinned, id: string): Pinned {
  return {
    locked: pinned.locked.filter(({ item }) => item !== id),
    excluded: [...pinned.excluded.filter((item) => item !== id), id],
  };
}

/** It is like any other again. */
export function withoutPin(pinned: Pinned, id: string): Pinned {
  return {
    locked: pinned.locked.filter(({ item }) => item !== id),
    excluded: pinned.excluded.filter((item) => item !== id),
  };
}

/**
 * Draws from everybody but this owner.
 * @param everybody who there is, where so far everybody counts
 */
export function withoutOwner(
  characters: SuitDraft["characters"],
  owner: string,
  everybody: readonly string[],
): readonly string[] {
  return (characters ?? everybody).filter((name) => name !== owner);
}
