import { z } from "zod";
import { shortTextField, wholeField } from "../fields";

/** Spawns are kept for seven days. */
export const HEATMAP_HOURS_MAX = 168;

export const heatmapInput = z.strictObject({
  hours: wholeField(1, HEATMAP_HOURS_MAX).default(24),
  mob: shortTextField.optional(),
});
export type HeatmapInput = z.output<typeof heatmapInput>;
