import type postgres from "postgres";
import type { TelemetryEvent, VitalsEvent } from "@/server/contract";
import { type DeathState, stepDeath } from "@/server/detectors";
import { deathEvents } from "../schema";
import { arrayLiteral, bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";

type Transaction = postgres.TransactionSql;

export type Death = typeof deathEvents.$inferSelect;

const table = bulkTable(deathEvents);

/** What was known of characters whose vitae is in question, before the batch. */
interface Patient {
  character_name: string;
  vitae: number | null;
  vitae_at: string | null;
  alerted_at: string | null;
}

/** Nearly every reading says that there is no penalty and that there was none before; those need no look. */
export class VitaeMemory {
  readonly #healthy = new Set<string>();
  readonly #namesMax = 20_000;

  /** Readings of characters that have a penalty, or had one, or of whom we do not know. */
  inQuestion(vitals: readonly VitalsEvent[]): VitalsEvent[] {
    const names = new Set(
      vitals
        .filter(
          ({ character_name, vitae }) => vitae !== null && (vitae > 0 || !this.#healthy.has(character_name)),
        )
        .map(({ character_name }) => character_name),
    );
    return names.size === 0 ? [] : vitals.filter(({ character_name }) => names.has(character_name));
  }

  /** To be called once the transaction that wrote them is committed. */
  remember(vitals: readonly VitalsEvent[]): void {
    if (this.#healthy.size > this.#namesMax) this.#healthy.clear();
    for (const { character_name, vitae } of vitals) {
      if (vitae === null) continue;
      if (vitae === 0) this.#healthy.add(character_name);
    }
    // By arrival the last may be an old one: whoever had a penalty at any time of it is looked at again.
    for (const { character_name, vitae } of vitals) {
      if (vitae !== null && vitae > 0) this.#healthy.delete(character_name);
    }
  }
}

/** To be asked before the vitals of the batch replace those that are stored. */
export async function readPatients(tx: Transaction, vitals: readonly VitalsEvent[]): Promise<Patient[]> {
  if (vitals.length === 0) return [];
  const names = arrayLiteral(new Set(vitals.map(({ character_name }) => character_name)));
  return tx<Patient[]>`/* writeBatch */
    select wanted.character_name, vitals.vitae, vitals.vitae_at,
      (select max(created_at) from alerts
       where alerts.character_name = wanted.character_name and kind = 'death') as alerted_at
    from unnest(${names}::text[]) as wanted(character_name)
    left join character_vitals vitals using (character_name)`;
}

/** A rise of the penalty, wherever it happened. */
export interface FoundDeath {
  character_name: string;
  timestamp: string;
  vitae: number;
  /** Whether it deserves an alert. */
  alert: boolean;
}

export interface FoundDeaths {
  deaths: FoundDeath[];
  /** Characters without a penalty again, and since when. */
  recovered: { character_name: string; kind: "death"; ended_at: string }[];
}

/** What the readings say of each character, in the order of their own time. */
export function findDeaths(vitals: readonly VitalsEvent[], patients: readonly Patient[]): FoundDeaths {
  const found: FoundDeaths = { deaths: [], recovered: [] };
  const known = new Map(patients.map((patient) => [patient.character_name, patient]));
  const states = new Map<string, DeathState>();
  const inOrder = [...vitals].sort(
    (a, b) => Number(a.timestamp > b.timestamp) - Number(a.timestamp < b.timestamp),
  );
  for (const reading of inOrder) {
    const { character_name } = reading;
    const before = states.get(character_name) ?? stateOf(known.get(character_name));
    const { state, death, recovered } = stepDeath(before, reading);
    states.set(character_name, state);
    if (recovered) found.recovered.push({ character_name, kind: "death", ended_at: reading.timestamp });
    if (death !== null) found.deaths.push({ character_name, ...death });
  }
  return found;
}

type Place = Pick<TelemetryEvent, "character_name" | "timestamp" | "ew" | "ns">;

/** A reading older than this does not tell where somebody died. */
const PLACE_AGE_MAX = "10 minutes";

/**
 * Where they happened: the last reading before, stored or of the same batch. Not the newest that is known, which
 * would depend on how the events were divided into batches.
 */
export async function placeDeaths(
  tx: Transaction,
  deaths: readonly FoundDeath[],
  telemetry: readonly Place[],
): Promise<(FoundDeath & Death)[]> {
  if (deaths.length === 0) return [];
  const stored = await tx<(Place & { number: number })[]>`/* writeBatch */
    select number::int, place.character_name, place.timestamp, place.ew, place.ns
    from unnest(${arrayLiteral(deaths.map(({ character_name }) => character_name))}::text[],
                ${arrayLiteral(deaths.map(({ timestamp }) => timestamp))}::timestamptz[])
      with ordinality as death(character_name, at, number)
    cross join lateral (
      select reading.character_name, reading.timestamp, reading.ew, reading.ns from telemetry_events reading
      where reading.character_name = death.character_name
        and reading.timestamp <= death.at and reading.timestamp > death.at - ${PLACE_AGE_MAX}::interval
      order by reading.timestamp desc limit 1) place`;
  return deaths.map((death, index) => {
    const readings = [
      ...stored.filter(({ number }) => number === index + 1),
      ...telemetry.filter(
        ({ character_name, timestamp }) =>
          character_name === death.character_name && timestamp <= death.timestamp,
      ),
    ];
    const place = readings.reduce<Place | null>(
      (last, reading) => (last === null || reading.timestamp > last.timestamp ? reading : last),
      null,
    );
    return { ...death, ew: place?.ew ?? null, ns: place?.ns ?? null };
  });
}

/** @returns the deaths that were not known yet */
export async function insertDeaths(tx: Transaction, deaths: readonly Death[]): Promise<Death[]> {
  if (deaths.length === 0) return [];
  return tx.unsafe<Death[]>(
    `/* writeBatch */ insert into death_events (${columnList(table)}) ${unnestQuery(table)}
     on conflict do nothing returning ${columnList(table)}`,
    unnestArguments(table, deaths),
    { prepare: true },
  );
}

function stateOf(patient: Patient | undefined): DeathState {
  return {
    vitae: patient?.vitae ?? null,
    timestamp: patient?.vitae_at ?? "",
    alertedAt: patient?.alerted_at ?? null,
  };
}
