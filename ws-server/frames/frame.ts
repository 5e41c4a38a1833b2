/** Bytes of whole WebSocket frames, somewhere inside a larger buffer that is never written over. */
export interface Chunk {
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
}

export function chunkBytes(chunk: Chunk): number {
  return chunk.end - chunk.start;
}

const TEXT_FRAME = 0x81;
const HEADER_BYTES_MAX = 10;

/** Several frames share one allocation; what is larger than a quarter of it gets its own. */
const SLAB_BYTES = 256 * 1024;

/**
 * Writes text frames of the server (RFC 6455: final, unmasked) one behind the other into large buffers.
 * Frames that follow each other lie side by side, so sending a run of them needs no copy.
 */
export class FrameWriter {
  private slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
  private used = 0;

  /**
   * @param json text of an object
   * @param tail put in the place of its closing brace, such as `,"seq":7}`; ASCII
   */
  write(json: string, tail = "}"): Chunk {
    const objectBytes = Buffer.byteLength(json) - 1;
    const payloadBytes = objectBytes + tail.length;
    const space = this.space(payloadBytes + HEADER_BYTES_MAX);
    const payloadAt = writeHeader(space.buffer, space.start, payloadBytes);
    space.buffer.write(json, payloadAt);
    space.buffer.write(tail, payloadAt + objectBytes, "latin1");
    const end = payloadAt + payloadBytes;
    if (space.buffer === this.slab) this.used = end;
    return { buffer: space.buffer, start: space.start, end };
  }

  private space(bytes: number): { buffer: Buffer; start: number } {
    if (bytes > SLAB_BYTES / 4) return { buffer: Buffer.allocUnsafeSlow(bytes), start: 0 };
    if (this.used + bytes > SLAB_BYTES) {
      this.slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
      this.used = 0;
    }
    return { buffer: this.slab, start: this.used };
  }
}

/** @returns where the payload begins */
function writeHeader(buffer: Buffer, at: number, payloadBytes: number): number {
  buffer[at] = TEXT_FRAME;
  if (payloadBytes < 126) {
    buffer[at + 1] = payloadBytes;
    return at + 2;
  }
  if (payloadBytes < 65_536) {
    buffer[at + 1] = 126;
    buffer.writeUInt16BE(payloadBytes, at + 2);
    return at + 4;
  }
  buffer[at + 1] = 127;
  buffer.writeUInt32BE(0, at + 2);
  buffer.writeUInt32BE(payloadBytes, at + 6);
  return at + 10;
}

/** The chunks as one buffer: a view where they lie side by side, otherwise a copy. */
export function joinChunks(chunks: readonly Chunk[]): Buffer {
  const runs: Buffer[] = [];
  let run: { buffer: Buffer; start: number; end: number } | null = null;
  for (const chunk of chunks) {
    if (run !== null && run.buffer === chunk.buffer && run.end === chunk.start) {
      run.end = chunk.end;
      continue;
    }
    if (run !== null) runs.push(run.buffer.subarray(run.start, run.end));
    run = { buffer: chunk.buffer, start: chunk.start, end: chunk.end };
  }
  if (run === null) return Buffer.alloc(0);
  const last = run.buffer.subarray(run.start, run.end);
  return runs.length === 0 ? last : Buffer.concat([...runs, last]);
}
