import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/routers";

export type Glance = inferRouterOutputs<AppRouter>["characters"]["glance"];
export type Hour = Glance["hour"];

const BUCKET_MS = 5 * 60_000;

type Counter = "kills" | "deaths" | "tapers_used";

/** Five minutes after five minutes of the whole hour, oldest first; null where nothing was reported: a gap is no zero. */
export function partsOf({ from, to, five_minutes }: Hour, counter: Counter): readonly (number | null)[] {
  const fromMs = Date.parse(from);
  const count = Math.max(1, Math.floor((Date.parse(to) - fromMs) / BUCKET_MS) + 1);
  const known = new Map(five_minutes.map((part) => [Date.parse(part.timestamp), part[counter]]));
  return Array.from({ length: count }, (_, at) => known.get(fromMs + at * BUCKET_MS) ?? null);
}

/** Of all parts; null where none was reported. */
export function sumOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}
