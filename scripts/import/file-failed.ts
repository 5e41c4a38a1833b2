/** A file that was not imported; the message says why. */
export class FileFailed extends Error {}

/** What lies behind a failure of the system's, in a word. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
