import { titleName } from "@/server/facts/titles";
import { exact } from "./figure";
import { generalRows } from "./property-sections";
import type { Section, SheetRow } from "./section";
import type { Allegiance, Kin, Sheet } from "./sheet";

/** Who the character is: where it stands, to whom it is sworn, what it is called. */
export function personSections(sheet: Sheet): readonly Section[] {
  return [about(sheet), allegiance(sheet.allegiance), titles(sheet)];
}

function about(sheet: Sheet): Section {
  const told: readonly (SheetRow | null)[] = [
    row("born", "Born", sheet.birth),
    row("deaths", "Deaths", sheet.deaths === null ? null : exact(sheet.deaths)),
    row("credits", "Skill credits left", sheet.skillCredits === null ? null : exact(sheet.skillCredits)),
    ...generalRows(sheet),
    row("place", "Place", sheet.location),
    row(
      "population",
      "Players on the server",
      sheet.serverPopulation === null ? null : exact(sheet.serverPopulation),
    ),
  ];
  const rows = told.filter((each) => each !== null);
  return {
    id: "about",
    title: "About",
    summary: `${rows.length}`,
    columns: ["Value"],
    groups: [{ title: null, rows }],
  };
}

function row(id: string, label: string, value: string | null): SheetRow | null {
  return value === null ? null : { id, label, cells: [value] };
}

function allegiance(told: Allegiance | null): Section {
  const vassals = told?.vassals ?? [];
  const above = told === null ? [] : [kin("Monarch", told.monarch), kin("Patron", told.patron)].flat();
  const own =
    told === null
      ? []
      : [
          row("allegiance", "Allegiance", told.name),
          row("rank", "Own rank", told.rank === null ? null : exact(told.rank)),
          row("followers", "Followers", told.followers === null ? null : exact(told.followers)),
        ].filter((each) => each !== null);
  return {
    id: "allegiance",
    title: "Allegiance",
    summary: told?.name ?? (vassals.length > 0 ? `${vassals.length} vassals` : ""),
    columns: ["Value"],
    groups: [
      { title: null, rows: own },
      { title: null, rows: above },
      { title: "Vassals", rows: vassals.flatMap((each, at) => kin(`Vassal ${at + 1}`, each)) },
    ],
  };
}

function kin(tie: string, person: Kin | null): SheetRow[] {
  if (person === null) return [];
  const followers = person.followers === null ? "" : `, ${exact(person.followers)} followers`;
  return [
    {
      id: tie,
      label: person.name,
      detail: tie.startsWith("Vassal") ? (person.heritage ?? undefined) : tie.toLowerCase(),
      cells: [person.rank === null ? followers.slice(2) : `rank ${person.rank}${followers}`],
      words: [tie, person.heritage].filter(Boolean).join(" "),
      isCharacter: true,
    },
  ];
}

function titles({ title, titles: all }: Sheet): Section {
  const rows = [...new Set(title === null ? all : [title, ...all])]
    .map((id) => ({ id, name: titleName(id) ?? `Title ${id}` }))
    .sort((a, b) => Number(b.id === title) - Number(a.id === title) || a.name.localeCompare(b.name))
    .map(
      ({ id, name }): SheetRow => ({
        id: `title ${id}`,
        label: name,
        detail: id === title ? "shown" : undefined,
        cells: [String(id)],
      }),
    );
  return {
    id: "titles",
    title: "Titles",
    summary: `${rows.length}`,
    columns: ["Number"],
    groups: [{ title: null, rows }],
  };
}
