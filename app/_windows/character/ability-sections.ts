import { skills as knownSkills } from "@/server/facts/skills";
import { asWords, difference, exact } from "./figure";
import type { RowGroup, Section, SheetRow } from "./section";
import type { Measured, Sheet, SkillValue, Training } from "./sheet";

const COLUMNS = ["Base", "Buffed", "+/−"] as const;

const ATTRIBUTE_ORDER = ["strength", "endurance", "coordination", "quickness", "focus", "self"];
const VITAL_ORDER = ["health", "stamina", "mana"];

const TRAININGS: readonly (Training | null)[] = ["Specialized", "Trained", "Untrained", "Unusable", null];

const skillNames: ReadonlyMap<string, string> = new Map(knownSkills.map(({ key, name }) => [key, name]));

/** What the character is able to do: attributes, vitals, skills; those that the plugin told of. */
export function abilitySections({ attributes, vitals, skills, skillCredits }: Sheet): readonly Section[] {
  return [
    {
      id: "attributes",
      title: "Attributes",
      summary: attributes.length === 0 ? "" : `${attributes.length}`,
      columns: COLUMNS,
      groups: [{ title: null, rows: inOrder(attributes, ATTRIBUTE_ORDER).map(measuredRow("attribute")) }],
    },
    {
      id: "vitals",
      title: "Vitals",
      summary: inOrder(vitals, VITAL_ORDER)
        .map(({ buffed }) => exact(buffed))
        .join(" / "),
      columns: COLUMNS,
      groups: [{ title: null, rows: inOrder(vitals, VITAL_ORDER).map(measuredRow("vital")) }],
    },
    {
      id: "skills",
      title: "Skills",
      summary: skillSummary(skills, skillCredits),
      columns: COLUMNS,
      groups: TRAININGS.map((training) => skillGroup(training, skills)),
    },
  ];
}

function skillSummary(skills: readonly SkillValue[], credits: number | null): string {
  const of = (wanted: Training) => skills.filter(({ training }) => training === wanted).length;
  const counts = `${of("Specialized")} specialized, ${of("Trained")} trained`;
  return credits === null || credits === 0 ? counts : `${counts}, ${credits} credits left`;
}

function skillGroup(training: Training | null, skills: readonly SkillValue[]): RowGroup {
  const rows = skills
    .filter((skill) => skill.training === training)
    .map((skill): SheetRow => {
      const { key, base, buffed } = skill;
      return {
        id: `skill ${key}`,
        label: skillNames.get(key) ?? asWords(key),
        cells: [exact(base), exact(buffed), difference(base, buffed)],
        isFaint: training === "Untrained" || training === "Unusable",
      };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
  return { title: training ?? "Training not told", rows };
}

const measuredRow =
  (kind: string) =>
  ({ key, base, buffed, creation }: Measured): SheetRow => ({
    id: `${kind} ${key}`,
    label: asWords(key),
    detail: creation === null ? undefined : `born with ${creation}`,
    cells: [exact(base), exact(buffed), difference(base, buffed)],
  });

/** Known ones in the order of the game's own sheet, others behind them. */
function inOrder(all: readonly Measured[], order: readonly string[]): readonly Measured[] {
  const place = ({ key }: Measured) => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return [...all].sort((a, b) => place(a) - place(b));
}
