import { accessSync, constants } from "node:fs";
import { resolve } from "node:path";
import type { Logger } from "pino";
import { startFleet } from "../fleet/start-fleet";
import { PluginRecorder } from "../record/plugin-recorder";
import { recordLive } from "../record/record-live";
import { recordWorld } from "../record/record-world";
import { replay } from "../record/replay";
import type { Command } from "./options";
import { stopped } from "./stop-signal";

const STATUS_MS = 10_000;
/** How long a fleet that ends waits for the last acknowledgements. */
const SETTLE_MS = 5_000;

/** A run that cannot go on; the message says what to change. */
export class RunError extends Error {
  override readonly name = "RunError";
}

type CommandOf<Mode extends Command["mode"]> = Extract<Command, { mode: Mode }>;

/** Runs a fleet until the signal, or for its duration. */
export async function runFleet(command: CommandOf<"fleet">, signal: AbortSignal, log: Logger): Promise<void> {
  const recorder = command.recordPlugin ? openRecorder(command.recordPlugin) : null;
  const refusal = new AbortController();
  let refusedWith = 0;
  const fleet = startFleet({
    ...command,
    onFrame: recorder ? (frame) => recorder.write(frame) : undefined,
    onRefused(status) {
      refusedWith = status;
      if (fleet.stats.opened === 0 && status < 1000) refusal.abort();
      else log.warn({ status }, "the server refused a connection");
    },
  });
  log.info({ characters: command.characters, seed: command.seed, url: command.url.href }, "fleet started");
  let sentBefore = 0;
  const status = setInterval(() => {
    const { sent, ...stats } = fleet.stats;
    const perSecond = Math.round(((sent - sentBefore) * 1000) / STATUS_MS);
    sentBefore = sent;
    log.info(
      { ...stats, sent, framesPerSecond: perSecond },
      `${stats.open} connected, ${perSecond} frames/s`,
    );
  }, STATUS_MS);
  await stopped(AbortSignal.any([signal, refusal.signal]), command.durationMs);
  clearInterval(status);
  if (command.ack && !refusal.signal.aborted) await fleet.settle(SETTLE_MS);
  const totals = { ...fleet.stats };
  await fleet.stop();
  await recorder?.close();
  if (refusal.signal.aborted) throw refused(refusedWith, "--secret", "SHARED_SECRET");
  log.info(totals, "fleet stopped");
}

/** Writes what a fleet would send, as fast as it can be made up. */
export async function runOffline(
  command: CommandOf<"offline">,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  const { recordPlugin: file } = command;
  const frames = await recordWorld({ ...command, file, signal }).catch((error: unknown) => {
    throw fileError(file, "--record-plugin", error);
  });
  log.info({ frames, file: resolve(file) }, "recording written");
}

function openRecorder(path: string): PluginRecorder {
  return orFileError(path, "--record-plugin", () => new PluginRecorder(path));
}

/** Sends a recording; fails when the server did not acknowledge all of it. */
export async function runReplay(
  command: CommandOf<"replay">,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  orFileError(command.file, "--replay", () => accessSync(command.file, constants.R_OK));
  const ended = new AbortController();
  let refusedWith = 0;
  let acknowledged = 0;
  let saidAtMs = performance.now();
  const timer = command.durationMs ? setTimeout(() => ended.abort(), command.durationMs) : undefined;
  const { ack, disturb, ...options } = command;
  const totals = await replay({
    ...options,
    quietMsMax: ack ? Infinity : undefined,
    disturb: disturb === undefined ? undefined : { seed: disturb },
    signal: AbortSignal.any([signal, ended.signal]),
    onProgress(now) {
      acknowledged = now.acknowledged;
      if (performance.now() - saidAtMs < STATUS_MS) return;
      saidAtMs = performance.now();
      log.info({ ...now }, `${now.sent} frames sent, ${now.acknowledged} acknowledged`);
    },
    onRefused(status) {
      refusedWith = status;
      if (acknowledged === 0 && status < 1000) ended.abort();
      else log.warn({ status }, "the server refused a connection");
    },
  });
  clearTimeout(timer);
  if (refusedWith > 0 && totals.acknowledged === 0) throw refused(refusedWith, "--secret", "SHARED_SECRET");
  const unfinished = signal.aborted || ended.signal.aborted;
  log.info({ ...totals }, unfinished ? "replay stopped" : "replay finished");
  if (totals.unacknowledged > 0 && !unfinished) {
    throw new RunError(
      `${totals.unacknowledged} of ${totals.sent} frames were not acknowledged by the server`,
    );
  }
}

/** Records `/ws/live` until the signal, or for its duration. */
export async function runRecord(
  command: CommandOf<"record">,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  const refusal = new AbortController();
  let refusedWith = 0;
  const recording = orFileError(command.file, "--record", () =>
    recordLive({
      ...command,
      onGap: () => log.warn("the server no longer had what happened while the connection was away"),
      onRefused(status) {
        refusedWith = status;
        if (recording.frames === 0) refusal.abort();
        else log.warn({ status }, "the server refused a connection");
      },
    }),
  );
  log.info({ url: command.url.href, file: resolve(command.file) }, "recording");
  const status = setInterval(() => log.info({ frames: recording.frames }, "recording"), STATUS_MS);
  await stopped(AbortSignal.any([signal, refusal.signal]), command.durationMs);
  clearInterval(status);
  await recording.stop();
  if (refusal.signal.aborted) throw refused(refusedWith, "--token", "SERVICE_TOKEN");
  log.info({ frames: recording.frames }, "recording ended");
}

/** Turns what the file system says into something to act on. */
function orFileError<T>(path: string, flag: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw fileError(path, flag, error);
  }
}

function fileError(path: string, flag: string, error: unknown): RunError {
  const reason = error instanceof Error ? error.message : String(error);
  return new RunError(`${flag}: cannot open ${resolve(path)} (${reason})`);
}

function refused(status: number, flag: string, variable: string): RunError {
  if (status === 401) {
    return new RunError(`the server refused ${flag} (HTTP 401): give it the server's own ${variable}`);
  }
  return new RunError(`the server refused the connection (${status}): check --url`);
}
