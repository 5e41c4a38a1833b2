import { parseArgs } from "node:util";
import { type FlagValues, flagValues } from "./values";

const PLUGIN_PATH = "/ws/position";
const LIVE_PATH = "/ws/live";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A command line that cannot be run; the message names the flag and what it wants. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/**
 * How much to log.
 * @throws UsageError when LOG_LEVEL is none of pino's levels
 */
export function readLogLevel(env: Environment): string {
  const level = env.LOG_LEVEL || "info";
  if (LOG_LEVELS.includes(level)) return level;
  throw new UsageError(`LOG_LEVEL: got "${level}", wants one of ${LOG_LEVELS.join(", ")}`);
}

export type Command =
  | { mode: "help" }
  | {
      mode: "fleet";
      characters: number;
      seed: string;
      url: URL;
      secret: string;
      rate: number;
      startMs?: number;
      durationMs?: number;
      recordPlugin?: string;
      ack: boolean;
      eventful: number;
    }
  | {
      mode: "offline";
      characters: number;
      seed: string;
      startMs: number;
      durationMs: number;
      recordPlugin: string;
      eventful: number;
      keepOneIn: number;
    }
  | {
      mode: "replay";
      file: string;
      url: URL;
      secret: string;
      rate: number;
      shiftToMs?: number;
      durationMs?: number;
      /** Waits for the server's acknowledgements without end. */
      ack: boolean;
      /** Seed of the disorder in which it is sent. */
      disturb?: string;
    }
  | { mode: "record"; file: string; url: URL; token: string; durationMs?: number };

/**
 * Reads the command line and the two secrets of the environment.
 * @throws UsageError naming the flag, what it got and what it wants
 */
export function readCommand(args: string[], env: Environment): Command {
  const raw = parse(args);
  if (raw.help) return { mode: "help" };
  const read = flagValues.safeParse(raw);
  if (!read.success) {
    const issue = read.error.issues[0];
    const flag = String(issue?.path[0] ?? "");
    throw new UsageError(`--${flag}: got "${String(raw[flag])}", wants ${issue?.message}`);
  }
  const options = read.data;
  refuseMixtures(options);
  const durationMs = options.duration;
  if (options.record !== undefined) {
    const token = secretFrom("token", options.token, "SERVICE_TOKEN", env);
    return { mode: "record", file: options.record, url: withPath(options.url, LIVE_PATH), token, durationMs };
  }
  if (options.offline) return offline(options);
  const secret = secretFrom("secret", options.secret, "SHARED_SECRET", env);
  const url = withPath(options.url, PLUGIN_PATH);
  if (options.replay !== undefined) {
    const { replay: file, rate, shift: shiftToMs, ack, disturb } = options;
    return { mode: "replay", file, url, secret, rate, shiftToMs, durationMs, ack, disturb };
  }
  if (options.rate === Infinity)
    throw new UsageError('--rate: "max" is for --replay; name a number for a fleet');
  const { characters, seed, rate, start: startMs, "record-plugin": recordPlugin, ack, eventful } = options;
  return {
    mode: "fleet",
    characters,
    seed,
    url,
    secret,
    rate,
    startMs,
    durationMs,
    recordPlugin,
    ack,
    eventful,
  };
}

function parse(args: string[]): { [flag: string]: string | boolean | undefined } {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      strict: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        characters: { ...text, default: "60" },
        seed: { ...text, default: "1" },
        url: { ...text, default: "ws://127.0.0.1:8765" },
        secret: text,
        token: text,
        rate: { ...text, default: "1" },
        start: text,
        duration: text,
        record: text,
        "record-plugin": text,
        replay: text,
        shift: text,
        offline: { type: "boolean", default: false },
        ack: { type: "boolean", default: false },
        disturb: text,
        eventful: { ...text, default: "1" },
        "keep-one-in": { ...text, default: "1" },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason.split(". To specify")[0]}. --help lists what there is.`);
  }
}

function refuseMixtures(options: FlagValues): void {
  const modes = ["replay", "record", "offline"] as const;
  const chosen = modes.filter((mode) => options[mode]);
  if (chosen.length > 1)
    throw new UsageError(`--${chosen.join(" and --")} exclude each other; leave all but one`);
  if (options.shift !== undefined && !options.replay) {
    throw new UsageError(
      "--shift: moves the times of a recording; add --replay FILE, or use --start for a fleet",
    );
  }
  if (options.disturb !== undefined && !options.replay) {
    throw new UsageError("--disturb: disturbs what a recording sends; add --replay FILE");
  }
  if (options["keep-one-in"] > 1 && !options.offline) {
    throw new UsageError("--keep-one-in: thins what --offline writes; add --offline");
  }
  if (options.ack && (options.record || options.offline)) {
    throw new UsageError("--ack: is for a fleet and for --replay; leave it away");
  }
  if (options["record-plugin"] && (options.replay || options.record)) {
    throw new UsageError("--record-plugin: writes what a fleet sends; leave --replay and --record away");
  }
}

function offline(options: FlagValues): Command {
  const { characters, seed, start, duration: durationMs, "record-plugin": recordPlugin } = options;
  if (!recordPlugin)
    throw new UsageError("--offline: has nowhere to put its frames; add --record-plugin FILE");
  if (!durationMs) throw new UsageError("--offline: runs as fast as it can; add --duration, such as 2h");
  return {
    mode: "offline",
    characters,
    seed,
    startMs: start ?? Date.now() - durationMs,
    durationMs,
    recordPlugin,
    eventful: options.eventful,
    keepOneIn: options["keep-one-in"],
  };
}

function secretFrom(flag: string, given: string | undefined, variable: string, env: Environment): string {
  const secret = given ?? env[variable];
  if (secret) return secret;
  throw new UsageError(`--${flag}: is missing; give it, or set ${variable} in the environment`);
}

function withPath(url: URL, path: string): URL {
  return url.pathname === "/" || url.pathname === "" ? new URL(path, url) : url;
}
