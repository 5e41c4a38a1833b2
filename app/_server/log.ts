import { type Logger, pino, stdSerializers } from "pino";

/** JSON lines on stdout. What a line may hold is decided where it is written; queries and cookies never get there. */
export function createLog(level: string): Logger {
  return pino({ level, base: { process: "web" }, serializers: { err: serializeError } });
}

/** The usual fields of an error, without the values of a failed query: they may be a password's hash. */
export function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack, code } = { code: undefined, ...stdSerializers.err(error) };
  return { type, message: withoutValues(message), stack: withoutValues(stack), code };
}

function withoutValues(text: string): string {
  return text.replace(/^params: .*$/gm, "params: …");
}
