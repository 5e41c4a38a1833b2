import type { SimFrame } from "../life/scene";
import { createWorld, type WorldOptions } from "../world/world";
import { Onlooker } from "./onlooker";
import { PluginRecorder } from "./plugin-recorder";

const STEP_MS = 5_000;
/** What a plugin repeats every few seconds, and what only matters until it does. */
const REPEATED: ReadonlySet<string> = new Set([
  "telemetry",
  "vitals",
  "nearby_objects",
  "share_vital",
  "share_position",
]);

export interface RecordWorldOptions extends WorldOptions {
  /** Gzipped when its name ends in `.gz`. */
  file: string;
  durationMs: number;
  /** Only every so manieth telemetry, vitals, radar reading, shared vital and position of a character is written. */
  keepOneIn?: number;
  /** Ends the recording early. */
  signal?: AbortSignal;
}

/**
 * Writes what a fleet would send, without a server and as fast as it can be made up: the same options give the same
 * file byte for byte. A browser looks in now and then, so that every type of message is there.
 * @returns how many frames were written
 * @throws Error when the file cannot be written
 */
export async function recordWorld(options: RecordWorldOptions): Promise<number> {
  const { file, durationMs, keepOneIn = 1, signal, ...worldOptions } = options;
  const world = createWorld(worldOptions);
  const onlooker = new Onlooker(world, worldOptions.seed);
  const recorder = new PluginRecorder(file);
  const isKept = sieve(keepOneIn);
  const endMs = world.nowMs + durationMs;
  while (world.nowMs < endMs && !signal?.aborted) {
    onlooker.look(world.nowMs);
    for (const frame of world.advance(Math.min(endMs, world.nowMs + STEP_MS))) {
      if (isKept(frame)) recorder.write(frame);
    }
    await recorder.drained();
  }
  await recorder.close();
  return recorder.frames;
}

/** The last frame of a connection is always kept. */
function sieve(keepOneIn: number): (frame: SimFrame) => boolean {
  const seen = new Map<string, number>();
  return ({ character, type, closes }) => {
    if (!REPEATED.has(type)) return true;
    const key = `${type} ${character}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return closes === true || count % keepOneIn === 0;
  };
}
