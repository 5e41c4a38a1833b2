import type postgres from "postgres";
import type { Database } from "../client";
import { iso } from "./each-character";
import { DAY_MS, makeSpawnDay, makeSpawnHour, SPAWN_HEAT_DAY } from "./make-spawn-heat";
import { makeTelemetry5m } from "./make-telemetry-5m";
import { ROLL_UPS, type RollUp } from "./note-roll-ups";

type Transaction = postgres.TransactionSql;

type AnyRollUp = RollUp | typeof SPAWN_HEAT_DAY;

/** How often the five minutes that are not over yet are made anew: charts end with them. */
const CURRENT_EVERY_MS = 60_000;

/** When the present five minutes were last taken up, by the caller's clock. */
const currentTakenMs = new WeakMap<Database, number>();

/**
 * Makes buckets that got rows anew from the rows themselves, the oldest first: those that are over, and once a minute
 * the present one of telemetry (of spawns nobody asks it: whoever reads an hour that is not made reads its rows).
 * Run it every few seconds, on as many servers as there are; doing a bucket again changes nothing.
 *
 * A bucket is moved from pending to claimed in a turn of the writer's: every batch that found its note already there
 * is committed then, so its rows are seen below, and every later one notes it again. The claim is deleted by the
 * transaction that makes the bucket, so readers see rows that are not in a roll-up exactly where there is a note or
 * a claim, whatever becomes of us. What is claimed already stays pending until then: whoever is making it may have
 * read the rows before the newest came.
 * @param bucketsMax at most so many are taken up; the rest keep their turn
 * @param signal ends the run with the bucket that is being made
 * @returns how many were made
 */
export async function makeRollUps(
  db: Database,
  now: Date,
  { bucketsMax, signal }: { bucketsMax: number; signal?: AbortSignal },
): Promise<number> {
  await claim(db, now, bucketsMax);
  let made = 0;
  const makeAll = async () => {
    while (made < bucketsMax && !signal?.aborted && (await db.sql.begin(makeNext))) made += 1;
  };
  await makeAll();
  await claimDays(db, now);
  await makeAll();
  return made;
}

/** Moves what is due from pending to claimed. */
async function claim(db: Database, now: Date, bucketsMax: number): Promise<void> {
  const nowMs = now.getTime();
  const isCurrentDue = nowMs - (currentTakenMs.get(db) ?? 0) >= CURRENT_EVERY_MS;
  const newest5m = iso(isCurrentDue ? nowMs : nowMs - ROLL_UPS.telemetry_5m);
  const newestHour = iso(nowMs - ROLL_UPS.spawn_heat_1h);
  await db.sql.begin(async (tx) => {
    // Waits for the batch that is being written, and keeps the next one waiting for these statements.
    await tx`/* makeRollUps */ select pg_advisory_xact_lock(hashtext('writeBatch'))`;
    await dropOutdated(tx, now);
    await tx`/* makeRollUps */
      with taken as (
        delete from maintenance.roll_up_pending
        where (roll_up, bucket) in (
          select roll_up, bucket from maintenance.roll_up_pending
          where ((roll_up = 'telemetry_5m' and bucket <= ${newest5m})
              or (roll_up = 'spawn_heat_1h' and bucket <= ${newestHour}))
            and (roll_up, bucket) not in (select roll_up, bucket from maintenance.roll_up_claimed)
          order by bucket limit ${bucketsMax})
        returning roll_up, bucket)
      insert into maintenance.roll_up_claimed (roll_up, bucket) select roll_up, bucket from taken`;
  });
  if (isCurrentDue) currentTakenMs.set(db, nowMs);
}

/** Days are noted by whoever makes their hours. One of which hours are still to be made would be made in vain. */
async function claimDays(db: Database, now: Date): Promise<void> {
  await db.sql`/* makeRollUps */
    with taken as (
      delete from maintenance.roll_up_pending day
      where roll_up = ${SPAWN_HEAT_DAY} and bucket <= ${iso(now.getTime() - DAY_MS)}
        and not exists (
          select from (table maintenance.roll_up_pending union all table maintenance.roll_up_claimed) hour
          where hour.roll_up = 'spawn_heat_1h'
            and hour.bucket >= day.bucket and hour.bucket < day.bucket + interval '1 day')
        and (roll_up, bucket) not in (select roll_up, bucket from maintenance.roll_up_claimed)
      returning roll_up, bucket)
    insert into maintenance.roll_up_claimed (roll_up, bucket) select roll_up, bucket from taken`;
}

/** A bucket whose rows are gone already would be made of nothing: what was made of it in its time stays. */
async function dropOutdated(tx: Transaction, now: Date): Promise<void> {
  for (const table of ["roll_up_pending", "roll_up_claimed"]) {
    await tx`/* makeRollUps */
      delete from maintenance.${tx(table)} note using maintenance.time_series source
      where source.table_name = case note.roll_up when 'telemetry_5m' then 'telemetry_events' else 'spawn_events' end
        and note.bucket < date_trunc('day', ${now.toISOString()}::timestamptz - source.keep, 'UTC')`;
  }
}

/** @returns whether there was one */
async function makeNext(tx: Transaction): Promise<boolean> {
  const [next] = await tx<{ roll_up: AnyRollUp; bucket: string }[]>`/* makeRollUps */
    select roll_up, bucket from maintenance.roll_up_claimed
    order by bucket limit 1 for update skip locked`;
  if (next === undefined) return false;
  const bucketMs = Date.parse(next.bucket);
  switch (next.roll_up) {
    case "telemetry_5m":
      await makeTelemetry5m(tx, bucketMs);
      break;
    case "spawn_heat_1h":
      await makeSpawnHour(tx, bucketMs);
      break;
    case SPAWN_HEAT_DAY:
      await makeSpawnDay(tx, bucketMs);
      break;
    default:
      next.roll_up satisfies never;
  }
  await tx`/* makeRollUps */
    delete from maintenance.roll_up_claimed where roll_up = ${next.roll_up} and bucket = ${next.bucket}`;
  return true;
}
