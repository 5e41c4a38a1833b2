// npm run soak [-- outage|evening|dashboard]: what takes too long for a test. Ends with an error when a guarantee does not hold.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { recordedFigures, recordWorld } from "@/simulator/index";
import { watchMemory } from "./dashboard-memory";
import { EVENING } from "./evening";
import { type Outcome, replayThrough, type Troubles } from "./replay-through";
import { comparable, type Figures, storedFigures } from "./stored-figures";

const MINUTE_S = 60;
/** The recording begins so long ago that all of it has happened when it is replayed fast. */
const HOURS_AGO_MS = 3 * 60 * 60_000;
/** Of the page's memory over the replay. */
const GROWTH_MAX = 1.2;
const AS_FAST_AS_POSSIBLE = Number.POSITIVE_INFINITY;

const soaks: Record<string, () => Promise<boolean>> = { outage, evening, dashboard };

/** Ten minutes without a database, sixty characters, and a ws-server that is killed in the middle. */
async function outage(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "overlord-soak-"));
  const file = join(folder, "guild.ndjson.gz");
  const startMs = Date.now() - HOURS_AGO_MS;
  const frames = await recordWorld({
    file,
    characters: 60,
    durationMs: 14 * MINUTE_S * 1000,
    seed: "soak",
    startMs,
  });
  say(`recorded 14 minutes of 60 characters: ${frames} frames`);
  const troubles: Troubles = {
    databaseStopsS: 2 * MINUTE_S,
    serverDiesS: 7 * MINUTE_S,
    serverIsBackS: 7 * MINUTE_S + 5,
    databaseIsBackS: 12 * MINUTE_S,
  };
  const options = { file, shiftToMs: startMs, say };
  try {
    const disturbed = await replayThrough({ ...options, rate: 1, troubles }, storedFigures);
    const undisturbed = await replayThrough({ ...options, rate: AS_FAST_AS_POSSIBLE }, storedFigures);
    const expected = comparable(await recordedFigures(file));
    report("disturbed", disturbed);
    report("undisturbed", undisturbed);
    return all({
      "every frame was acknowledged": disturbed.totals.acknowledged === disturbed.totals.sent,
      "both left the same rows": areSame(disturbed.rows, undisturbed.rows),
      "the figures are those of the recording": isDeepStrictEqual(disturbed.seen, expected),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The recorded evening at its own speed, and in a fiftieth of the time. */
async function evening(): Promise<boolean> {
  const options = { file: EVENING, shiftToMs: Date.now() - HOURS_AGO_MS, say };
  const slow = await replayThrough({ ...options, rate: 1 }, storedFigures);
  report("at its own speed", slow);
  const fast = await replayThrough({ ...options, rate: 50 }, storedFigures);
  report("fifty times as fast", fast);
  const expected: Map<string, Figures> = comparable(await recordedFigures(EVENING));
  return all({
    "both left the same rows": areSame(slow.rows, fast.rows),
    "the figures are those of the recording": isDeepStrictEqual(slow.seen, expected),
  });
}

/** Eight hours of sixty characters in eight minutes, while a browser shows them: its memory stays where it was. */
async function dashboard(): Promise<boolean> {
  const hours = 8;
  const folder = mkdtempSync(join(tmpdir(), "overlord-soak-"));
  const file = join(folder, "guild.ndjson.gz");
  const startMs = Date.now() - hours * 60 * MINUTE_S * 1000;
  const durationMs = hours * 60 * MINUTE_S * 1000;
  try {
    const frames = await recordWorld({ file, characters: 60, durationMs, seed: "soak", startMs });
    say(`recorded ${hours} hours of 60 characters: ${frames} frames`);
    const seen = await watchMemory({ file, rate: 60, shiftToMs: startMs, hours, say });
    const [first, last] = [seen[0]?.heapMb ?? Number.NaN, seen.at(-1)?.heapMb ?? Number.NaN];
    say(
      `heap after ${seen[0]?.hours.toFixed(1)} h and at the end: ${first.toFixed(1)} and ${last.toFixed(1)} MB`,
    );
    return all({ "the page's heap grew by a fifth at most": last <= first * GROWTH_MAX });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Portals apart: they are forgotten an hour after they were seen, and a slow replay sees them go. */
function areSame(
  { portals: _, ...one }: Outcome["rows"],
  { portals: __, ...other }: Outcome["rows"],
): boolean {
  const differing = Object.keys(one).filter((table) => !isDeepStrictEqual(one[table], other[table]));
  for (const table of differing) say(`${table}: ${one[table]?.rows} rows, and ${other[table]?.rows}`);
  return differing.length === 0;
}

function report(name: string, { totals, rows, memoryMb }: Outcome): void {
  const stored = Object.values(rows).reduce((sum, table) => sum + table.rows, 0);
  const minutes = (totals.tookMs / 60_000).toFixed(1);
  say(
    `${name}: ${minutes} min, ${totals.sent} frames, ${totals.resent} sent again, ${stored} rows, ${Math.round(memoryMb)} MB`,
  );
}

function all(guarantees: Record<string, boolean>): boolean {
  for (const [guarantee, holds] of Object.entries(guarantees)) say(`${holds ? "✓" : "✗"} ${guarantee}`);
  return Object.values(guarantees).every(Boolean);
}

function say(what: string): void {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(soaks, name));
if (unknown.length > 0) {
  say(`There is no ${unknown.join(", ")}. There are: ${Object.keys(soaks).join(", ")}.`);
  process.exit(2);
}
let failed = 0;
for (const [name, soak] of Object.entries(soaks)) {
  if (names.length > 0 && !names.includes(name)) continue;
  say(`── ${name}`);
  if (!(await soak())) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
