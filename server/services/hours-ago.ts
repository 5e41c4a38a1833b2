import type { Context } from "./context";

/** ISO 8601 of so many hours before now. */
export function hoursAgo({ clock }: Pick<Context, "clock">, hours: number): string {
  return new Date(clock.now() - hours * 3_600_000).toISOString();
}
