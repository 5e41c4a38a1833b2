import { Random } from "../random";
import type { RecordedFrame } from "./recorded-frame";

/** How a network and a careless plugin treat a recording. */
export interface Disturbance {
  /** Same seed, same disorder. */
  seed: string | number;
  /** Share of the frames that are sent twice; 0.05 unless told. */
  duplicate?: number;
  /** Share of the frames that come late; 0.1 unless told. */
  delay?: number;
  /** Most frames of the same character that overtake a late one or a second copy; 5 unless told. */
  positionsMax?: number;
}

/**
 * The same frames, some of them twice and some behind frames that were sent after them. Nothing is lost, and nothing
 * leaves its connection: before a character's connection ends, and before it registers anew, all that is late comes.
 */
export async function* disturb(
  frames: AsyncIterable<RecordedFrame> | Iterable<RecordedFrame>,
  { seed, duplicate = 0.05, delay = 0.1, positionsMax = 5 }: Disturbance,
): AsyncGenerator<RecordedFrame> {
  const rng = new Random(`disturb ${seed}`);
  const held = new Map<string, LateFrames>();
  for await (const frame of frames) {
    const late = held.get(frame.character) ?? new LateFrames();
    held.set(frame.character, late);
    if (frame.closes || frame.type === "register") {
      yield* late.takeAll();
      yield frame;
      continue;
    }
    const isLate = rng.chance(delay);
    if (!isLate) yield frame;
    yield* late.takeDue();
    if (isLate) late.hold(frame, rng.int(1, positionsMax));
    if (rng.chance(duplicate)) late.hold(frame, rng.int(0, positionsMax));
  }
  for (const late of held.values()) yield* late.takeAll();
}

/** Frames of one character that others overtake. */
class LateFrames {
  #held: { frame: RecordedFrame; left: number }[] = [];

  /** `positions` is how many frames are sent before it. */
  hold(frame: RecordedFrame, positions: number): void {
    this.#held.push({ frame, left: positions });
  }

  /** Those that enough others have overtaken, now that one more was sent. */
  takeDue(): RecordedFrame[] {
    for (const entry of this.#held) entry.left--;
    const due = this.#held.filter(({ left }) => left <= 0);
    this.#held = this.#held.filter(({ left }) => left > 0);
    return due.map(({ frame }) => frame);
  }

  takeAll(): RecordedFrame[] {
    return this.#held.splice(0).map(({ frame }) => frame);
  }
}
