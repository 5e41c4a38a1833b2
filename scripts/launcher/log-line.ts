import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

/** pino's levels, as numbers in every line. */
const levelNames: Record<number, string> = {
  10: "trace",
  20: "debug",
  30: "info",
  40: "warn",
  50: "error",
  60: "fatal",
};
const fieldLengthMax = 200;
const lineLengthMax = 1_000;
/** In every line and of no use to a reader of the terminal. */
const hiddenFields = new Set(["level", "time", "msg", "pid", "hostname", "name", "v", "err", "error"]);

const pinoLine = z.looseObject({ level: z.number(), msg: z.string().optional() });
const loggedError = z.object({ message: z.string(), code: z.unknown().optional() });

/** PostgreSQL's words. What it calls ERROR or FATAL is a client's trouble, and in that client's log. */
const postgresLevels: Record<string, number> = { WARNING: 40, PANIC: 60 };
const postgresLine = /^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] .*?([A-Z]+): {2}/;

/** A line of a process as people read it, and how serious it is on pino's scale. */
export interface LogLine {
  level: number;
  text: string;
}

/** Plain text that a person should see: Next's mark of an error, a warning of Node's, the head of a stack. */
const plainWarning = /^\s*(⨯|⚠|\w*(Error|Warning)\b|\(node:\d+\)|error\b|warn)/i;

/** Reads one line that a process printed: a pino record, a line of PostgreSQL's, or any other text. */
export function readLogLine(line: string): LogLine {
  const record = pinoLine.safeParse(parseObject(line));
  if (!record.success) {
    const text = shorten(printable(stripVTControlCharacters(line)), lineLengthMax);
    return { level: plainLevel(text), text };
  }
  const { level, msg = "" } = record.data;
  const fields = Object.entries(record.data)
    .filter(([name]) => !hiddenFields.has(name))
    .map(
      ([name, value]) =>
        `${name}=${shorten(typeof value === "string" ? value : JSON.stringify(value), fieldLengthMax)}`,
    );
  const error = loggedError.safeParse(record.data.err ?? record.data.error);
  const reason = error.success && error.data.message !== msg ? `: ${error.data.message}` : "";
  const text = [`${levelNames[level] ?? level}: ${msg}${reason}`, ...fields].join(" ");
  return { level, text: shorten(printable(text), lineLengthMax) };
}

function plainLevel(line: string): number {
  const postgres = postgresLine.exec(line)?.[1];
  if (postgres) return postgresLevels[postgres] ?? 30;
  return plainWarning.test(line) ? 40 : 30;
}

function parseObject(line: string): unknown {
  if (!line.startsWith("{")) return null;
  try {
    return JSON.parse(line);
  } catch {
    // Text that happens to begin with a brace.
    return null;
  }
}

function shorten(text: string, lengthMax: number): string {
  return text.length > lengthMax ? `${text.slice(0, lengthMax)}…` : text;
}

/** Chat lines and names come from strangers: nothing of theirs may steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
}
