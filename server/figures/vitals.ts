/**
 * What stays true of a character's vitals when a newer frame leaves it out: each field, and the fields that a frame
 * must leave out for the older value to stay. A percentage alone ends the points that are current, which would
 * contradict it.
 */
export const KEPT_OF_VITALS = {
  health_percentage: ["health_percentage"],
  stamina_percentage: ["stamina_percentage"],
  mana_percentage: ["mana_percentage"],
  vitae: ["vitae"],
  health_current: ["health_current", "health_percentage"],
  health_max: ["health_max"],
  stamina_current: ["stamina_current", "stamina_percentage"],
  stamina_max: ["stamina_max"],
  mana_current: ["mana_current", "mana_percentage"],
  mana_max: ["mana_max"],
} as const;

type VitalsField = keyof typeof KEPT_OF_VITALS;
type Readings = Partial<Record<VitalsField, number | null>>;

const FIELDS: readonly VitalsField[] = [
  "health_percentage",
  "stamina_percentage",
  "mana_percentage",
  "vitae",
  "health_current",
  "health_max",
  "stamina_current",
  "stamina_max",
  "mana_current",
  "mana_max",
];

/** The newer vitals, with what only the older ones say. Fields that the older ones do not have are left alone. */
export function withOlderVitals<Vitals extends Readings>(newer: Vitals, older: Readings | null): Vitals {
  if (older === null) return newer;
  const unsaid = FIELDS.filter((field) => {
    const { [field]: known = null } = older;
    return known !== null && KEPT_OF_VITALS[field].every((other) => (newer[other] ?? null) === null);
  });
  return unsaid.length === 0
    ? newer
    : { ...newer, ...Object.fromEntries(unsaid.map((field) => [field, older[field]])) };
}
