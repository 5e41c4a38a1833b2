import type postgres from "postgres";
import type { VitalsEvent } from "@/server/contract";
import { type DeathState, stepDeath } from "@/server/detectors";
import { laterOf } from "@/server/figures";
import { deathEvents } from "../schema";
import { arrayLiteral, bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";
import { byClockAndTime, type Clocks } from "./clocks";
import type { Received } from "./summarize";

type Transaction = postgres.TransactionSql;

export type Death = typeof deathEvents.$inferSelect;

const table = bulkTable(deathEvents);

/** What was known of characters whose vitae is in question, before the batch. */
interface Patient {
  character_name: string;
  vitae: number | null;
  vitae_at: string | null;
  clock_since: string | null;
  alerted_at: string | null;
}

/** Nearly every reading says that there is no penalty and that there was none before; those need no look. */
export class VitaeMemory {
  readonly #healthy = new Set<string>();
  readonly #namesMax = 20_000;

  /** Readings of characters that have a penalty, or had one, or of whom we do not know. */
  inQuestion(vitals: readonly Received<VitalsEvent>[]): Received<VitalsEvent>[] {
    const names = new Set(
      vitals
        .filter(
          ({ character_name, vitae }) => vitae !== null && (vitae > 0 || !this.#healthy.has(character_name)),
        )
        .map(({ character_name }) => character_name),
    );
    return names.size === 0 ? [] : vitals.filter(({ character_name }) => names.has(character_name));
  }

  /**
   * To be called once the transaction that wrote them is committed.
   * @param vitae of the characters in question, by what is newest of each: readings that come late say nothing
   */
  remember(vitae: ReadonlyMap<string, number | null>): void {
    if (this.#healthy.size > this.#namesMax) this.#healthy.clear();
    for (const [name, percent] of vitae) {
      if (percent === 0) this.#healthy.add(name);
      else this.#healthy.delete(name);
    }
  }

  /** Of a character that left: it may die while it is at another server. */
  forget(name: string): void {
    this.#healthy.delete(name);
  }
}

/** To be asked before the vitals of the batch replace those that are stored. */
export async function readPatients(tx: Transaction, vitals: readonly VitalsEvent[]): Promise<Patient[]> {
  if (vitals.length === 0) return [];
  const names = arrayLiteral(new Set(vitals.map(({ character_name }) => character_name)));
  return tx<Patient[]>`/* writeBatch */
    select wanted.character_name, vitals.vitae, vitals.vitae_at, vitals.clock_since,
      (select max(created_at) from alerts
       where alerts.character_name = wanted.character_name and kind = 'death') as alerted_at
    from unnest(${names}::text[]) as wanted(character_name)
    left join character_vitals vitals using (character_name)`;
}

/** A rise of the penalty, wherever it happened. */
export interface FoundDeath {
  character_name: string;
  timestamp: string;
  received_at: string;
  vitae: number;
  /** Whether it deserves an alert. */
  alert: boolean;
}

export interface FoundDeaths {
  deaths: FoundDeath[];
  /** Characters without a penalty again, and since when. */
  recovered: { character_name: string; kind: "death"; ended_at: string }[];
  /** What is newest of each character, in percent. */
  vitae: Map<string, number | null>;
}

/** What the readings say of each character, in the order of their own time and of their clocks (`clocks.ts`). */
export function findDeaths(
  vitals: readonly Received<VitalsEvent>[],
  patients: readonly Patient[],
  clocks: Clocks,
): FoundDeaths {
  const found: FoundDeaths = { deaths: [], recovered: [], vitae: new Map() };
  const patientOf = new Map(patients.map((patient) => [patient.character_name, patient]));
  const states = new Map<string, DeathState & { clock: string | null }>();
  for (const reading of [...vitals].sort(byClockAndTime(clocks))) {
    const { character_name, timestamp, received_at } = reading;
    const clock = clocks.since(character_name, received_at);
    const before = states.get(character_name) ?? stateOf(patientOf.get(character_name));
    if ((clock ?? "") < (before.clock ?? "")) continue;
    const known = clock === before.clock ? before : byClockOf(before, reading, clocks);
    const { state, death, recovered } = stepDeath(known, reading);
    states.set(character_name, { ...state, clock });
    found.vitae.set(character_name, state.vitae);
    if (recovered)
      found.recovered.push({ character_name, kind: "death", ended_at: laterOf(timestamp, state.alertedAt) });
    if (death !== null) found.deaths.push({ character_name, received_at, ...death });
  }
  return found;
}

/**
 * What was known, for a reading after the clock was set back: within a session it stays comparable. By another session
 * what looks earlier may be a recording, played again: it begins anew. A death between the two sessions is not seen then.
 */
function byClockOf(before: DeathState, reading: VitalsEvent, clocks: Clocks): DeathState {
  if (clocks.wasSetBackWithinSession(reading.character_name)) return { ...before, timestamp: "" };
  return reading.timestamp >= before.timestamp ? before : { ...before, vitae: null, timestamp: "" };
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

function stateOf(patient: Patient | undefined): DeathState & { clock: string | null } {
  return {
    clock: patient?.clock_since ?? null,
    vitae: patient?.vitae ?? null,
    timestamp: patient?.vitae_at ?? "",
    alertedAt: patient?.alerted_at ?? null,
  };
}
