import { type SpanHours, spanHours } from "@/app/_map/map-options";

const WORDS: Readonly<Record<SpanHours, string>> = {
  1: "last hour",
  6: "last 6 hours",
  24: "last 24 hours",
  168: "last 7 days",
};

/** As in "Olthoi of the last 6 hours". */
export function spanWords(hours: SpanHours): string {
  return WORDS[hours];
}

/** What a select of spans offers. */
export const spanChoices = spanHours.map((hours) => ({ value: String(hours), label: WORDS[hours] }));
