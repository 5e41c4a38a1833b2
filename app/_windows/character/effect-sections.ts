import type { Effect, Effects, WornItem } from "./effects";
import { exact } from "./figure";
import type { Cell, Section, SheetRow } from "./section";

/** Spells in force on the character, and what its worn gear keeps in force. */
export function effectSections({ onCharacter, worn }: Effects): readonly Section[] {
  const spells = worn.reduce((count, item) => count + item.spells.length, 0);
  const spent = worn.filter(({ isActive }) => !isActive).length;
  return [
    {
      id: "effects",
      title: "Spells in force",
      summary: `${onCharacter.length}`,
      columns: ["Level", "Left"],
      groups: [{ title: null, rows: onCharacter.map((effect, at) => effectRow(effect, `effect ${at}`)) }],
    },
    {
      id: "worn",
      title: "Spells of worn gear",
      summary: `${spells} on ${worn.length} ${worn.length === 1 ? "item" : "items"}${spent === 0 ? "" : `, ${spent} out of mana`}`,
      columns: ["Mana", "Left"],
      groups: worn.map((item, at) => ({
        title: item.isActive ? item.name : `${item.name}, out of mana`,
        cells: [mana(item), left(item.endsAtMs)],
        rows: item.spells.map((spell, place) => ({
          ...effectRow(spell, `worn ${at} ${place}`),
          detail: spell.isActive ? undefined : "not in force",
        })),
      })),
    },
  ];
}

function effectRow(effect: Effect, id: string): SheetRow {
  return {
    id,
    label: effect.name,
    cells: [effect.strength ?? "–", left(effect.endsAtMs)],
    words: effect.id === null ? "" : String(effect.id),
    isFaint: !effect.isActive,
  };
}

function mana({ mana, manaMax }: WornItem): string {
  if (mana === null) return "";
  return manaMax === null ? exact(mana) : `${exact(mana)} / ${exact(manaMax)}`;
}

function left(endsAtMs: number | null): Cell {
  return endsAtMs === null ? "" : { untilMs: endsAtMs };
}
