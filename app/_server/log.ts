import { type DestinationStream, type Logger, pino, stdSerializers } from "pino";

/**
 * JSON lines on stdout, times as in every other log of ours. What a line may hold is decided where it is written;
 * queries and cookies never get there.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { process: "web" },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: serializeError },
  };
  return destination ? pino(options, destination) : pino(options);
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
