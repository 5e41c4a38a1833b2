import type { SuitItem, SuitRequest } from "@/server/contract/suits";
import type { KnownPiece } from "./check-piece";

/** Each filter of section 3 as what it refuses; a piece has to get past all of them unless it is locked. */
const refusals: readonly (readonly [string, (item: SuitItem, request: SuitRequest) => boolean])[] = [
  ["is excluded", ({ id }, { excluded = [] }) => excluded.includes(id)],
  [
    "belongs to a character that is left out",
    ({ character }, { characters }) => Array.isArray(characters) && !characters.includes(character),
  ],
  [
    "needs a higher level than is allowed",
    ({ wield }, { maxWieldLevel }) =>
      typeof maxWieldLevel === "number" && levels(wield).some((level) => level > maxWieldLevel),
  ],
  [
    "needs a higher level than the wearer's",
    ({ wield }, { wearer }) =>
      typeof wearer?.level === "number" && Math.max(0, ...levels(wield)) > wearer.level,
  ],
  [
    "needs more skill than the wearer's",
    ({ wield }, { wearer }) =>
      Object.entries(wearer?.skills ?? {}).some(([skill, has]) =>
        wield.some(({ kind, name, value }) => kind !== "level" && name === skill && value > has),
      ),
  ],
  [
    "has too low an armor level",
    ({ kind, armorLevel }, { minArmorLevel }) =>
      kind === "armor" && minArmorLevel !== undefined && armorLevel < minArmorLevel,
  ],
  [
    "is worn by somebody",
    ({ equippedBy }, { equipped = "wearer", wearer }) => {
      if (equippedBy === null || equipped === "any") return false;
      return equipped === "none" || equippedBy !== wearer?.name;
    },
  ],
  [
    "is attuned",
    ({ attuned, character }, { attuned: granted = "wearer", wearer }) => {
      if (!attuned || granted === "any") return false;
      return granted === "none" || character !== wearer?.name;
    },
  ],
  [
    "is of another set",
    ({ kind, setId }, { sets }) => {
      const named = [sets?.primary?.id, sets?.secondary?.id];
      if (kind !== "armor" || (setId !== null && named.includes(setId))) return false;
      return sets?.others === "onlyNamed" || (sets?.others === "forbid" && setId !== null);
    },
  ],
];

export function checkUsable({ item }: KnownPiece, request: SuitRequest): string[] {
  if (request.locked?.some((lock) => lock.item === item.id)) return [];
  return refusals.filter(([, refuses]) => refuses(item, request)).map(([why]) => `${item.id}: ${why}`);
}

function levels(wield: SuitItem["wield"]): number[] {
  return wield.filter(({ kind }) => kind === "level").map(({ value }) => value);
}
