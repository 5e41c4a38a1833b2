/** A machine that is busy with other tests is slow; what never comes is told all the same. */
const TIMEOUT_MS = 20_000;
const LOOK_EVERY_MS = 10;

/**
 * Waits until `look` gives something other than undefined, null or false, and returns it.
 * @throws naming what was waited for, with the last error `look` threw
 */
export async function eventually<T>(
  what: string,
  look: () => T | Promise<T>,
  timeoutMs = TIMEOUT_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== undefined && found !== null && found !== false) return found;
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`waited ${timeoutMs} ms in vain: ${what}`, { cause: lastError });
}
