import type { z } from "zod";
import type { JsonObject } from "../clean";
import * as field from "../fields";
import { readInt, readMeasure } from "../read";
import { defineMessage, message } from "./define";

const VITALS = ["health", "stamina", "mana"] as const;

/** Health, stamina and mana in percent and points; vitae is the penalty in percent (0–40). */
export const vitals = defineMessage({
  type: "vitals",
  about:
    "Health, stamina and mana; vitae is the penalty in percent. What a frame leaves out stays as it was told last.",
  schema: message("vitals", {
    health_percentage: field.percent(),
    stamina_percentage: field.percent(),
    mana_percentage: field.percent(),
    vitae: field.percent(),
    health_current: field.count(),
    health_max: field.count(),
    stamina_current: field.count(),
    stamina_max: field.count(),
    mana_current: field.count(),
    mana_max: field.count(),
  }),
  aliases: {
    health_percentage: ["health_pct", "health_percent"],
    stamina_percentage: ["stamina_pct", "stamina_percent"],
    mana_percentage: ["mana_pct", "mana_percent"],
    vitae: ["vitae_percentage", "vitae_pct", "vitae_percent"],
  },
  prepare(frame) {
    for (const vital of VITALS) percentFromPoints(frame, vital);
  },
  sample: {
    type: "vitals",
    character_name: "Larsson",
    timestamp: "2026-11-22T20:50:54Z",
    health_percentage: 100,
    stamina_percentage: 94,
    mana_percentage: 71,
    health_current: 410,
    health_max: 410,
    stamina_current: 381,
    stamina_max: 405,
    mana_current: 402,
    mana_max: 566,
    vitae: 0,
  },
});

export type VitalsEvent = z.output<typeof vitals.schema>;

function percentFromPoints(frame: JsonObject, vital: (typeof VITALS)[number]): void {
  if (readMeasure(frame[`${vital}_percentage`]) !== null) return;
  const current = readInt(frame[`${vital}_current`]);
  const max = readInt(frame[`${vital}_max`]);
  if (typeof current !== "number" || typeof max !== "number" || max <= 0 || current < 0) return;
  frame[`${vital}_percentage`] = Math.min(1000, Math.round((current / max) * 1000) / 10);
}
