/** The guild the fleet plays in: its allegiance and the tags its plugins carry. */
export const SERVER = "Coldeve";
export const ALLEGIANCE = "Mosswart Wardens";

/** `char_tag` values and how common each is. */
export const charTags: readonly (readonly [string, number])[] = [
  ["main", 5],
  ["hunters", 6],
  ["mages", 4],
  ["archers", 4],
  ["tanks", 2],
  ["buffbots", 1],
  ["trade", 1],
];

export const fellowshipNames: readonly string[] = [
  "Swamp Patrol",
  "Olthoi Relief",
  "Late Shift",
  "Taper Burners",
  "Portal Storm Survivors",
  "North Road",
  "Eaters of Eaters",
  "Lifestone Regulars",
];
