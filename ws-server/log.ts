import { type Logger, pino, stdSerializers } from "pino";

/**
 * Structured logs on stdout. Nothing is logged by habit: no URLs (a plugin's secret may be in the query), no
 * headers, no frames; only what a caller names.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { process: "ws-server" },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: serializeError },
  });
}

/** The usual fields of an error, without the values of a failed query: they may be a session or somebody's words. */
export function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack, code } = { code: undefined, ...stdSerializers.err(error) };
  return { type, message: withoutValues(message), stack: withoutValues(stack), code };
}

function withoutValues(text: string): string {
  return text.replace(/^params: .*$/gm, "params: …");
}
