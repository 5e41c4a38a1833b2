import { isUnavailable } from "@/db/errors";

/** Whether an error, or what caused it, is the database being away for now. */
export function isDatabaseAway(error: unknown): boolean {
  for (let depth = 0, next = error; next !== undefined && depth < 5; depth++) {
    if (isUnavailable(next)) return true;
    next = next instanceof Error ? next.cause : undefined;
  }
  return false;
}
