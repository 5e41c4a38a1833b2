import { InvalidInput } from "@/server/errors";
import type { Context } from "./context";

const DEFAULT_SPAN_MS = 60 * 60 * 1000;

/** The span asked for, or the last hour. @throws InvalidInput when it ends before it begins */
export function readSpan(
  { clock }: Pick<Context, "clock">,
  input: { from?: string; to?: string },
): { from: string; to: string } {
  const to = input.to ?? new Date(clock.now()).toISOString();
  const from = input.from ?? new Date(Math.max(0, Date.parse(to) - DEFAULT_SPAN_MS)).toISOString();
  if (from > to) throw new InvalidInput("from: must not be after to", { field: "from" });
  return { from, to };
}
