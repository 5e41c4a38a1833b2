import { readLines } from "./ndjson-file";
import { type RecordedFrame, readRecordedFrame, type SkipReason } from "./recorded-frame";

/**
 * The frames of a recording, gzipped or not, in its order.
 * @param onSkip told of every line that is no plugin frame
 * @throws Error when the file cannot be read
 */
export async function* readRecording(
  file: string,
  onSkip?: (reason: SkipReason) => void,
): AsyncGenerator<RecordedFrame> {
  for await (const line of readLines(file)) {
    const record = readRecordedFrame(line);
    if (typeof record === "string") onSkip?.(record);
    else yield record;
  }
}
