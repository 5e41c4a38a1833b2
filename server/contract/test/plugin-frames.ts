import { type ParsedFrame, parsePluginFrame } from "../parse-plugin-frame";

/** The server's clock of these tests. */
export const NOW = Date.parse("2026-11-22T21:00:00.000Z");

export const parse = (frame: unknown): ParsedFrame => parsePluginFrame(JSON.stringify(frame), NOW);

/** A frame with no more than telemetry needs, and the fields a test is about. */
export const telemetry = (fields: object = {}) => ({
  type: "telemetry",
  character_name: "Larsson",
  ns: 42.1,
  ew: 33.6,
  ...fields,
});

/** The event that a frame becomes. @throws when it is refused */
export function accepted(frame: unknown) {
  const result = parse(frame);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.event as Record<string, unknown>;
}
