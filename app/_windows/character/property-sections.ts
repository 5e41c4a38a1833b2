import { formatAge, formatFullTime } from "@/app/_ui/format";
import {
  aetheriaSlots,
  type CharacterProperty,
  characterProperty,
  masteryName,
  type PropertyGroup,
  societyRank,
} from "@/server/facts/character-properties";
import { asWords, exact } from "./figure";
import type { RowGroup, Section, SheetRow } from "./section";
import type { Sheet } from "./sheet";

type Named = { readonly property: CharacterProperty; readonly value: number };

const BURDEN = 5;
const AETHERIA = 322;
const HOUSE_BOUGHT = 199;
const PLAYED = 125;
/** Augmentation that adds to what can be carried. */
const CARRIES_MORE = 230;

/** What is written down by numbers: augmentations, ratings, and whatever else has a name here or has none. */
export function propertySections(sheet: Sheet): readonly Section[] {
  const named: Named[] = [];
  const nameless: (readonly [number, number])[] = [];
  for (const [id, value] of sheet.properties) {
    const property = characterProperty(id);
    if (property === null) nameless.push([id, value]);
    else named.push({ property, value });
  }
  return [
    augmentations(sheet, named),
    section("ratings", "Ratings", named, [
      ["Of the character", "rating"],
      ["Of worn gear", "gear"],
    ]),
    section("properties", "Other properties", named, [[null, "other"]]),
    unknown(sheet, nameless),
  ];
}

/** Rows for the section about the character as a whole: societies, masteries, burden and the like. */
export function generalRows({ properties, attributes }: Sheet): readonly SheetRow[] {
  const values = new Map(properties);
  const strength = attributes.find(({ key }) => key === "strength")?.buffed ?? null;
  return properties.flatMap(([id, value]): SheetRow[] => {
    const property = characterProperty(id);
    if (property?.group !== "general" && property?.group !== "society" && property?.group !== "mastery")
      return [];
    if (property.group === "society" && value === 0) return [];
    const words = id === BURDEN ? burden(value, strength, values.get(CARRIES_MORE) ?? 0) : meaning(id, value);
    return [{ id: `property ${id}`, label: property.name, cells: [words], words: String(id) }];
  });
}

/** Burden that each point of strength carries without being slowed down, and what each augmentation adds to it. */
const BURDEN_PER_STRENGTH = 150;
const BURDEN_PER_AUGMENTATION = 30;

function burden(value: number, strength: number | null, augmentations: number): string {
  if (strength === null || strength <= 0) return exact(value);
  const added = Math.min(augmentations * BURDEN_PER_AUGMENTATION, BURDEN_PER_STRENGTH);
  const capacity = strength * (BURDEN_PER_STRENGTH + added);
  return `${exact(value)} of ${exact(capacity)}, ${Math.round((100 * value) / capacity)} %`;
}

/** A value in the words that it stands for. */
function meaning(id: number, value: number): string {
  const group = characterProperty(id)?.group;
  if (group === "society") return `${societyRank(value) ?? "no member"}, ${exact(value)} points`;
  if (group === "mastery") return masteryName(id, value) ?? exact(value);
  switch (id) {
    case AETHERIA:
      return `${aetheriaSlots(value)} of 3`;
    case HOUSE_BOUGHT:
      return formatFullTime(value * 1000);
    case PLAYED:
      return formatAge(value * 1000);
    default:
      return exact(value);
  }
}

function augmentations({ augmentations: told }: Sheet, named: readonly Named[]): Section {
  const own = told.map(([name, value]): SheetRow => {
    const property = /^\d+$/.test(name) ? characterProperty(Number(name)) : null;
    return { id: `own ${name}`, label: property?.name ?? asWords(name), cells: [value], words: name };
  });
  const groups: readonly RowGroup[] = [
    { title: "Augmentations", rows: rowsOf(named, "augmentation") },
    { title: "Auras of luminance", rows: rowsOf(named, "aura") },
    { title: "As the plugin names them", rows: own },
  ];
  const taken = named.filter(
    ({ property, value }) => property.group === "augmentation" && value > 0 && property.id !== 239,
  );
  const auras = named.filter(({ property, value }) => property.group === "aura" && value > 0);
  const summary = `${taken.length + own.length} taken, ${auras.length} auras`;
  return { id: "augmentations", title: "Augmentations", summary, columns: ["Times"], groups };
}

function section(
  id: "ratings" | "properties",
  title: string,
  named: readonly Named[],
  groups: readonly (readonly [title: string | null, group: PropertyGroup])[],
): Section {
  const filled = groups.map(([name, group]): RowGroup => ({ title: name, rows: rowsOf(named, group) }));
  const count = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  return { id, title, summary: `${count}`, columns: ["Value"], groups: filled };
}

function rowsOf(named: readonly Named[], group: PropertyGroup): readonly SheetRow[] {
  return named
    .filter(({ property }) => property.group === group)
    .map(({ property, value }) => ({
      id: `property ${property.id}`,
      label: property.name,
      detail: property.effect,
      cells: [exact(value)],
      words: String(property.id),
      isFaint: value === 0,
    }));
}

function unknown({ more }: Sheet, nameless: readonly (readonly [number, number])[]): Section {
  const numbered = nameless.map(
    ([id, value]): SheetRow => ({ id: `property ${id}`, label: `Property ${id}`, cells: [exact(value)] }),
  );
  const fields = more.map(
    ([name, value]): SheetRow => ({ id: `field ${name}`, label: name, cells: [value] }),
  );
  return {
    id: "unknown",
    title: "Not known here",
    summary: `${numbered.length + fields.length}`,
    columns: ["Value"],
    note: "The plugin told of these, and nobody here knows what they mean. They stand as they came.",
    groups: [
      { title: "Numbered properties", rows: numbered },
      { title: "Other fields", rows: fields },
    ],
  };
}
