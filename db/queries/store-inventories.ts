import type postgres from "postgres";
import type { Database } from "../client";
import { inventories } from "../schema";
import { type InventoryChange, seenAt } from "./batch";
import { bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";
import type { StoredWhole } from "./known-later";
import { SLICE_ITEMS, slicesOf } from "./pack-sightings";
import { removeItems, removeOthers } from "./remove-items";
import { storeSightings } from "./store-sightings";

type Transaction = postgres.TransactionSql;

/**
 * A frame that was received so much earlier than the newest one before it, and so long ago, was set aside meanwhile, and
 * would bring back what has changed since. One that comes just now is timely, whatever clock was set. A file counts as
 * received when it was written; whoever takes one looks first whether it is late (`known-later.ts`).
 */
const LATE_MS = 60_000;

/** What is known of a character's inventory as a whole. */
interface Known {
  object_id: number | null;
  received_at: string;
}

/** What the changes make of it. */
type Whole = {
  character_name: string;
  object_id: number | null;
  snapshot_at: string | null;
  received_at: string;
};

/**
 * Brings inventories up to date, in one transaction and in the order of the changes: readers see each of them as it
 * was before or as it is after. Storing the same changes again makes no difference.
 *
 * Batches of several servers take turns, as in `storeBatch`, though not with those: a large inventory keeps nobody's
 * telemetry waiting. Plans are made once: to make one for its parameters the planner would read megabytes of JSON each
 * time, and learn nothing from it. Of how much a parameter holds they know nothing either, so what would be quadratic is
 * out of the question.
 */
export async function storeInventories(
  db: Database,
  changes: readonly InventoryChange[],
  now: Date = new Date(),
): Promise<void> {
  if (changes.length === 0) return;
  await db.sql.begin(async (tx) => {
    await tx`/* storeInventories */ select pg_advisory_xact_lock(hashtext('storeInventories')),
      set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_nestloop', 'off', true)`;
    const known = await readKnown(tx, new Set(changes.map(({ character_name }) => character_name)));
    const wholes = new Map<string, Whole>();
    const inOrder: InventoryChange[] = [];
    for (const change of changes) {
      const { character_name } = change;
      if (isLate(change, wholes.get(character_name) ?? known.get(character_name), now)) continue;
      const whole = wholeAfter(change, wholes.get(character_name), known.get(character_name));
      wholes.set(character_name, whole);
      inOrder.push({ ...change, object_id: whole.object_id });
    }
    const changed = new Set<string>();
    for (const run of runsOf(inOrder)) {
      for (const name of await applyRun(tx, run, now)) changed.add(name);
      // What comes after a whole inventory is held against its time, and what came before it is not.
      if (run[0]?.action === "replace") await noteWholes(tx, run.map(asWhole));
    }
    await noteWholes(tx, [...wholes.values()]);
    const learned = [...wholes.values()].filter(
      ({ character_name, object_id }) =>
        object_id !== null && known.get(character_name)?.object_id !== object_id,
    );
    for (const name of await nameMainPacks(tx, learned)) changed.add(name);
    await raiseVersions(tx, changed);
  });
}

function isLate({ received_at }: InventoryChange, known: Known | undefined, now: Date): boolean {
  const before = (moment: number) => moment - Date.parse(received_at) > LATE_MS;
  return known !== undefined && before(Date.parse(known.received_at)) && before(now.getTime());
}

/**
 * Whether a whole inventory that was given to the writer is not what is stored: it was late by then, or another one took
 * its place at once.
 * @param later what is stored now that was told later
 */
export function isPassedOver(change: InventoryChange, later: StoredWhole): boolean {
  const isItself = later.snapshot_at !== null && Date.parse(later.snapshot_at) === Date.parse(seenAt(change));
  return !isItself && Date.parse(later.updated_at) - Date.parse(change.received_at) > LATE_MS;
}

function wholeAfter(change: InventoryChange, before: Whole | undefined, known: Known | undefined): Whole {
  const { action, character_name, object_id, received_at } = change;
  const newest = before ?? known;
  return {
    character_name,
    object_id: object_id ?? before?.object_id ?? known?.object_id ?? null,
    snapshot_at: action === "replace" ? seenAt(change) : (before?.snapshot_at ?? null),
    received_at: newest === undefined ? received_at : laterOf(newest.received_at, received_at),
  };
}

function laterOf(moment: string, other: string): string {
  return Date.parse(moment) > Date.parse(other) ? moment : other;
}

function asWhole(change: InventoryChange): Whole {
  const { character_name, object_id, received_at } = change;
  return { character_name, object_id, snapshot_at: seenAt(change), received_at };
}

/** @returns the characters whose inventory is another one now */
async function applyRun(tx: Transaction, run: readonly InventoryChange[], now: Date): Promise<string[]> {
  const [first] = run;
  if (first === undefined) return [];
  switch (first.action) {
    case "put":
      return storeSightings(tx, run.flatMap(slicesOf), now);
    case "remove":
      return removeItems(tx, run);
    case "replace": {
      const names: string[] = [];
      for (const slice of slicesOf(first)) names.push(...(await storeSightings(tx, [slice], now)));
      return [...names, ...(await removeOthers(tx, first))];
    }
  }
}

/**
 * Changes that can be made together: of one kind, and no item twice. A whole inventory is on its own, for what it
 * leaves out is gone, and may come again with the next change.
 */
function* runsOf(changes: readonly InventoryChange[]): Generator<InventoryChange[]> {
  let run: InventoryChange[] = [];
  let ids = new Set<number>();
  for (const change of changes) {
    const follows =
      run[0]?.action === change.action &&
      change.action !== "replace" &&
      run.length < SLICE_ITEMS &&
      !change.item_ids.some((id) => ids.has(id));
    if (!follows && run.length > 0) {
      yield run;
      run = [];
      ids = new Set();
    }
    run.push(change);
    for (const id of change.item_ids) ids.add(id);
  }
  if (run.length > 0) yield run;
}

async function readKnown(tx: Transaction, names: ReadonlySet<string>): Promise<Map<string, Known>> {
  const rows = await tx<({ character_name: string } & Known)[]>`/* storeInventories */
    select character_name, object_id, received_at from inventory.inventories
    where character_name in ${tx([...names])}`;
  return new Map(rows.map((row) => [row.character_name, row]));
}

const inventoriesTable = bulkTable(inventories);
const noted = {
  ...inventoriesTable,
  columns: inventoriesTable.columns.filter(({ name }) => name !== "version" && name !== "item_count"),
};

async function noteWholes(tx: Transaction, wholes: readonly Whole[]): Promise<void> {
  await tx.unsafe(
    `/* storeInventories */
     insert into ${noted.name} as old (${columnList(noted)}, version, item_count)
     select *, 0, 0 from (${unnestQuery(noted)}) seen
     on conflict (character_name) do update set
       object_id = excluded.object_id,
       snapshot_at = coalesce(excluded.snapshot_at, old.snapshot_at),
       received_at = greatest(excluded.received_at, old.received_at)`,
    unnestArguments(noted, wholes),
    { prepare: true },
  );
}

/**
 * What was stored before the character's own id was known lies in the main pack as well.
 * @returns the characters of whom something was
 */
async function nameMainPacks(tx: Transaction, learned: readonly Whole[]): Promise<string[]> {
  const changed: string[] = [];
  for (const { character_name, object_id } of learned) {
    const { count } = await tx`/* storeInventories */ update inventory.items set container_id = 0
      where character_name = ${character_name} and container_id = ${object_id}`;
    if (count > 0) changed.push(character_name);
  }
  return changed;
}

async function raiseVersions(tx: Transaction, changed: ReadonlySet<string>): Promise<void> {
  if (changed.size === 0) return;
  await tx`/* storeInventories */
    update inventory.inventories whole set version = version + 1,
      item_count = (select count(*) from inventory.items where character_name = whole.character_name)
    where character_name in ${tx([...changed])}`;
}
