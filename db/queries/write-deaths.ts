import type postgres from "postgres";
import type { VitalsEvent } from "@/server/contract";
import { type Alert, type DeathState, deathAlert, stepDeath } from "@/server/detectors";
import { deathEvents } from "../schema";
import { arrayLiteral, bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";

type Transaction = postgres.TransactionSql;

export type Death = typeof deathEvents.$inferSelect;

const table = bulkTable(deathEvents);

/** What is known of characters whose vitae is in question: before the batch, and where they are. */
interface Patient {
  character_name: string;
  vitae: number | null;
  timestamp: string | null;
  alerted_at: string | null;
  ew: number | null;
  ns: number | null;
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
      else this.#healthy.delete(character_name);
    }
  }
}

/** To be asked before the vitals of the batch replace those that are stored. */
export async function readPatients(tx: Transaction, vitals: readonly VitalsEvent[]): Promise<Patient[]> {
  if (vitals.length === 0) return [];
  const names = arrayLiteral(new Set(vitals.map(({ character_name }) => character_name)));
  return tx<Patient[]>`/* writeBatch */
    select wanted.character_name, vitals.vitae, vitals.timestamp, latest.ew, latest.ns,
      (select max(created_at) from alerts
       where alerts.character_name = wanted.character_name and kind = 'death') as alerted_at
    from unnest(${names}::text[]) as wanted(character_name)
    left join character_vitals vitals using (character_name)
    left join character_latest latest using (character_name)`;
}

export interface FoundDeaths {
  deaths: Death[];
  alerts: Alert[];
  /** Characters without a penalty again, and since when. */
  recovered: { character_name: string; kind: "death"; ended_at: string }[];
}

/** What the readings say of each character, in the order of their own time. */
export function findDeaths(vitals: readonly VitalsEvent[], patients: readonly Patient[]): FoundDeaths {
  const found: FoundDeaths = { deaths: [], alerts: [], recovered: [] };
  const known = new Map(patients.map((patient) => [patient.character_name, patient]));
  const states = new Map<string, DeathState>();
  const inOrder = [...vitals].sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  for (const reading of inOrder) {
    const { character_name } = reading;
    const patient = known.get(character_name);
    const before = states.get(character_name) ?? stateOf(patient);
    const { state, death, recovered } = stepDeath(before, reading);
    states.set(character_name, state);
    if (recovered) found.recovered.push({ character_name, kind: "death", ended_at: reading.timestamp });
    if (death === null) continue;
    const place = placeOf(patient);
    found.deaths.push({
      timestamp: death.timestamp,
      vitae: death.vitae,
      ew: place?.ew ?? null,
      ns: place?.ns ?? null,
      character_name,
    });
    if (death.alert) found.alerts.push(deathAlert(character_name, death, place));
  }
  return found;
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
    timestamp: patient?.timestamp ?? "",
    alertedAt: patient?.alerted_at ?? null,
  };
}

function placeOf(patient: Patient | undefined): { ew: number; ns: number } | null {
  if (patient === undefined || patient.ew === null || patient.ns === null) return null;
  return { ew: patient.ew, ns: patient.ns };
}
