import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { isJsonObject, parsePluginFrame, readTimestampMs } from "..";

/*
 * The promise to plugins: what was understood once is understood for ever, and means the same.
 *
 * When the hash of a type differs, the contract now makes other events of old frames. Find out why. If it was not
 * meant, mend the contract. If it was (a field that is new in the event, a reading that was wrong before), see what
 * it means for what is stored already, put the hash that the test received into the file's .json, and say in the
 * commit what changed. The recordings and the counts never change.
 */

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = join(import.meta.dirname, "corpus");
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ndjson.gz"))
  .map((name) => name.replace(".ndjson.gz", ""));

interface Line {
  t: number;
  character: string;
  frame: { [field: string]: unknown };
}

function readCorpus(name: string): Line[] {
  const text = gunzipSync(readFileSync(join(FOLDER, `${name}.ndjson.gz`))).toString();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** JSON whose keys are in the order of the alphabet: what an event says, not how it was put together. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJsonObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** How many frames of each type, and a hash of the events they become. */
function digest(lines: Line[]): Record<string, { frames: number; hash: string }> {
  const types = new Map<string, { frames: number; hash: Hash }>();
  for (const { t, frame } of lines) {
    const parsed = parsePluginFrame(JSON.stringify(frame), t);
    const type = String(frame.type);
    const entry = types.get(type) ?? { frames: 0, hash: createHash("sha256") };
    entry.frames++;
    entry.hash.update(parsed.ok ? canonical(parsed.event) : parsed.message);
    types.set(type, entry);
  }
  const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([type, { frames, hash }]) => [type, { frames, hash: hash.digest("hex").slice(0, 16) }]),
  );
}

test("there is something to keep understanding", () => {
  expect(FILES).toContain("evening-2026-11");
});

describe.each(FILES)("%s", (name) => {
  const lines = readCorpus(name);

  test("every frame is accepted, as a message of a known type and of its own time", () => {
    const refused = lines.filter(({ t, frame }) => {
      const parsed = parsePluginFrame(JSON.stringify(frame), t);
      const ownTime = readTimestampMs(frame.timestamp);
      return !parsed.ok || !parsed.known || Date.parse(parsed.event.timestamp) !== ownTime;
    });
    expect(refused.slice(0, 3)).toEqual([]);
  });

  test("becomes the events that it has always become", () => {
    const kept: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
    expect(digest(lines)).toEqual(kept);
  });
});
