import type postgres from "postgres";
import { isAnotherSession, type TimedReading, wasSetBack } from "@/server/figures";
import { arrayLiteral } from "./bulk";

/*
 * What is newest of a character is told by its plugin's clock, so that late and replayed readings change nothing. When
 * that clock is set back, what comes after it is newer all the same: readings are in order by when the clock was last set
 * back before they were received, then by the time they tell.
 */

/** What is known of the clocks of the plugins. */
export interface Clocks {
  /** Since when the clock of a character had not been set back when something of it was received, ISO 8601. */
  since(character: string, receivedAt: string): string | null;
  /** Whether it was last set back while a session went on, rather than by another session after a silence. */
  wasSetBackWithinSession(character: string): boolean;
}

/** The newest telemetry that is known of a character. */
export interface LastReading extends TimedReading {
  /** When anything of its session was last received. Looked up, it may be of another one: that costs a minute more. */
  received_at: string;
  /** When its plugin's clock was last found to have been set back, by ours; null: never. */
  clock_since: string | null;
  /** Whether that was within a session; false also where that is not known any more. */
  set_back_within_session: boolean;
}

type Reading = TimedReading & { character_name: string; received_at: string };

/** Characters whose last reading is remembered; a plugin that invents names must not fill the memory. */
const NAMES_MAX = 20_000;

/** The last readings that this process wrote. Forgetting one costs a look into the database. */
export class ClockMemory {
  readonly #last = new Map<string, LastReading>();

  /** Of these characters, those that have to be looked up. */
  unknown(names: Iterable<string>): string[] {
    return [...new Set(names)].filter((name) => !this.#last.has(name));
  }

  /** With what was looked up of the others. */
  known(
    looked: readonly (LastReading & { character_name: string })[],
  ): (name: string) => LastReading | undefined {
    const found = new Map(looked.map((reading) => [reading.character_name, reading]));
    return (name) => this.#last.get(name) ?? found.get(name);
  }

  /** To be called once the transaction that wrote them is committed. */
  remember(clocks: BatchClocks): void {
    if (this.#last.size > NAMES_MAX) this.#last.clear();
    for (const [name, reading] of clocks.last) this.#last.set(name, reading);
  }

  /** Of a character that left: it may go on at another server. */
  forget(name: string): void {
    this.#last.delete(name);
  }
}

/** To be asked before the telemetry of the batch replaces what is stored. */
export async function readLastReadings(
  tx: postgres.TransactionSql,
  names: readonly string[],
): Promise<(LastReading & { character_name: string })[]> {
  if (names.length === 0) return [];
  return tx<(LastReading & { character_name: string })[]>`/* writeBatch */
    select character_name, timestamp, session_id, online_seconds, received_at, clock_since,
      false as set_back_within_session
    from character_latest where character_name = any(${arrayLiteral(names)}::text[])`;
}

/** Says of each reading of a batch since when its clock has not been set back. */
export class BatchClocks implements Clocks {
  /** The newest reading of each character of the batch. */
  readonly last = new Map<string, LastReading>();

  /** @param telemetry in the order in which it arrived */
  constructor(
    private readonly known: (name: string) => LastReading | undefined,
    telemetry: readonly Reading[],
  ) {
    for (const reading of telemetry) this.#take(reading);
  }

  since(character: string, receivedAt: string): string | null {
    const known = this.known(character)?.clock_since ?? null;
    const last = this.last.get(character)?.clock_since ?? null;
    if (last !== null && receivedAt >= last) return last;
    return known !== null && receivedAt >= known ? known : null;
  }

  wasSetBackWithinSession(character: string): boolean {
    return (this.last.get(character) ?? this.known(character))?.set_back_within_session ?? false;
  }

  #take({ character_name, timestamp, session_id, online_seconds, received_at }: Reading): void {
    const reading = { timestamp, session_id, online_seconds, received_at };
    const before = this.last.get(character_name) ?? this.known(character_name);
    if (before === undefined)
      this.last.set(character_name, { ...reading, clock_since: null, set_back_within_session: false });
    else if (timestamp >= before.timestamp) this.last.set(character_name, { ...before, ...reading });
    else if (wasSetBack(before, reading, Date.parse(received_at) - Date.parse(before.received_at)))
      this.last.set(character_name, {
        ...reading,
        clock_since: received_at,
        set_back_within_session: !isAnotherSession(before, reading),
      });
    else if (received_at > before.received_at && !isAnotherSession(before, reading))
      this.last.set(character_name, { ...before, received_at });
    // What was looked up is to be remembered: in the database the receipt goes on with whatever comes.
    else this.last.set(character_name, before);
  }
}

/** The order of the readings of each character, whoever's come first. */
export function byClockAndTime(clocks: Pick<BatchClocks, "since">) {
  return (a: Timed, b: Timed): number => {
    const [clockOfA, clockOfB] = [a, b].map((reading) =>
      clocks.since(reading.character_name, reading.received_at),
    );
    if (clockOfA !== clockOfB) return (clockOfA ?? "") < (clockOfB ?? "") ? -1 : 1;
    return Number(a.timestamp > b.timestamp) - Number(a.timestamp < b.timestamp);
  };
}

type Timed = Pick<Reading, "character_name" | "timestamp" | "received_at">;

/** Whether a reading is newer than another, each with its clock, or as new. */
export function isAsNew(
  clock: string | null,
  timestamp: string,
  otherClock: string | null,
  otherTimestamp: string,
): boolean {
  if (clock !== otherClock) return (clock ?? "") > (otherClock ?? "");
  return timestamp >= otherTimestamp;
}
