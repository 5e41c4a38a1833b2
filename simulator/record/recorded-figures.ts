import { parsePluginFrame } from "@/server/contract";
import { type CharacterFigures, CharacterLedger } from "./character-ledger";
import { readRecording } from "./read-recording";
import type { RecordedFrame } from "./recorded-frame";

/**
 * The figures of a recording by character, by the most obvious method, for tests that compare a database against
 * them. Independent of the rules that the product follows: everything a character said is collected, put in the
 * order of its own times, and counted.
 * @throws Error when the file cannot be read, or holds a frame that the contract refuses
 */
export function recordedFigures(file: string): Promise<Map<string, CharacterFigures>> {
  return figuresOf(readRecording(file));
}

/** The same of frames that are there already. */
export async function figuresOf(
  frames: AsyncIterable<RecordedFrame> | Iterable<RecordedFrame>,
): Promise<Map<string, CharacterFigures>> {
  const ledgers = new Map<string, CharacterLedger>();
  for await (const { frame, t } of frames) {
    const parsed = parsePluginFrame(JSON.stringify(frame), t);
    if (!parsed.ok) throw new Error(`${parsed.message}: ${JSON.stringify(frame)}`);
    if (!parsed.known) continue;
    const { character_name } = parsed.event;
    const ledger = ledgers.get(character_name) ?? new CharacterLedger();
    ledgers.set(character_name, ledger);
    ledger.add(parsed.event);
  }
  return new Map([...ledgers].map(([name, ledger]) => [name, ledger.figures()]));
}
