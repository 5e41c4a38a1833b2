import type postgres from "postgres";
import type { PortalEvent, RareEvent } from "@/server/contract";
import { rareForms, rareKey } from "@/server/facts/rare-name";
import { spelledRare } from "@/server/facts/rares";
import { arrayLiteral } from "./bulk";
import type { Received } from "./summarize";

type Transaction = postgres.TransactionSql;

export type NewRare = Pick<RareEvent, "timestamp" | "ew" | "ns" | "z" | "character_name" | "name">;

/**
 * Stores finds, and what they add to the figures of their finders (`countSessionRares` counts them for sessions). The
 * same rare of the same finder within a minute is the same find, reported twice: the plugin that reads the finder's
 * chat writes it with an article, another one without. It is stored as the game spells it, as far as it is listed.
 * One statement a row: rares are rare, and each must see the one before it.
 * @returns the finds that were not known yet
 */
export async function insertRares(
  tx: Transaction,
  rares: readonly Received<RareEvent>[],
): Promise<NewRare[]> {
  const inserted = await Promise.all(
    rares.map(({ timestamp, ew, ns, z, character_name, name, received_at }) => {
      const spelled = spelledRare(name);
      const forms = arrayLiteral(rareForms(rareKey(name)));
      return tx<NewRare[]>`/* writeBatch */
        with find as (
          insert into rare_events (timestamp, ew, ns, z, character_name, name, received_at)
          select ${timestamp}::timestamptz, ${ew}::float8, ${ns}::float8, ${z}::float8, ${character_name},
            ${spelled}, ${received_at}::timestamptz
          where not exists (
            select from rare_events known
            where known.character_name = ${character_name}
              and (known.name = ${spelled} or lower(known.name) = any(${forms}::text[]))
              and known.timestamp between ${timestamp}::timestamptz - interval '60 seconds'
                                      and ${timestamp}::timestamptz + interval '60 seconds')
          on conflict do nothing
          returning timestamp, ew, ns, z, character_name, name),
        lifetime as (
          insert into rare_stats as stats (character_name, total_rares, updated_at)
          select character_name, 1, timestamp from find
          on conflict (character_name) do update
            set total_rares = stats.total_rares + 1, updated_at = greatest(stats.updated_at, excluded.updated_at))
        select * from find`;
    }),
  );
  return inserted.flat();
}

/**
 * One row per portal and place, renewed by each sighting. A portal not seen for an hour had closed: the next
 * sighting is a discovery. An earlier sighting of the same hour that arrives late was the discovery; of two in the
 * same millisecond it is the one whose finder's name comes first, so that the order of arrival makes no difference.
 */
export async function upsertPortals(tx: Transaction, portals: readonly PortalEvent[]): Promise<void> {
  const rows = [...portals].sort(byName);
  await Promise.all(
    rows.map(async ({ portal_name, ns, ew, z, character_name, timestamp }) => {
      await tx.unsafe(upsertPortal, [portal_name, ns, ew, z, character_name, timestamp], { prepare: true });
    }),
  );
}

const discovers = `(
  excluded.discovered_at > old.last_seen_at + interval '1 hour'
  or ((excluded.discovered_at, excluded.discovered_by) < (old.discovered_at, old.discovered_by)
      and excluded.discovered_at >= old.discovered_at - interval '1 hour'))`;

const upsertPortal = `/* writeBatch */
  insert into portals as old (portal_name, ns, ew, z, discovered_by, discovered_at, last_seen_at)
  values ($1, $2, $3, $4, $5, $6, $6)
  on conflict (portal_name, ns_tenths, ew_tenths) do update set
    ${["ns", "ew", "z", "discovered_by", "discovered_at"]
      .map((column) => `${column} = case when ${discovers} then excluded.${column} else old.${column} end`)
      .join(", ")},
    last_seen_at = greatest(old.last_seen_at, excluded.last_seen_at)`;

/** One order for everybody: two writers cannot wait for each other's row locks in a circle. */
function byName(a: PortalEvent, b: PortalEvent): number {
  return a.portal_name < b.portal_name ? -1 : a.portal_name > b.portal_name ? 1 : 0;
}
