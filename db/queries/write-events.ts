import type postgres from "postgres";
import type { PortalEvent, RareEvent } from "@/server/contract";

type Transaction = postgres.TransactionSql;

/**
 * Stores finds. The same rare of the same finder within a minute is the same find, reported twice.
 * One statement a row: rares are rare, and each must see the one before it.
 */
export async function insertRares(tx: Transaction, rares: readonly RareEvent[]): Promise<void> {
  await Promise.all(
    rares.map(
      ({ timestamp, ew, ns, z, character_name, name }) => tx`/* writeBatch */
        insert into rare_events (timestamp, ew, ns, z, character_name, name)
        select ${timestamp}::timestamptz, ${ew}::float8, ${ns}::float8, ${z}::float8, ${character_name}, ${name}
        where not exists (
          select from rare_events known
          where known.character_name = ${character_name} and known.name = ${name}
            and known.timestamp between ${timestamp}::timestamptz - interval '60 seconds'
                                    and ${timestamp}::timestamptz + interval '60 seconds')
        on conflict do nothing`,
    ),
  );
}

/**
 * One row per portal and place, renewed by each sighting. A portal not seen for an hour had closed: the next
 * sighting is a discovery. An earlier sighting of the same hour that arrives late was the discovery.
 */
export async function upsertPortals(tx: Transaction, portals: readonly PortalEvent[]): Promise<void> {
  const discovers = tx`(
    excluded.discovered_at > old.last_seen_at + interval '1 hour'
    or (excluded.discovered_at < old.discovered_at and excluded.discovered_at >= old.discovered_at - interval '1 hour'))`;
  await Promise.all(
    [...portals].sort(byName).map(
      ({ portal_name, ns, ew, z, character_name, timestamp }) => tx`/* writeBatch */
        insert into portals as old (portal_name, ns, ew, z, discovered_by, discovered_at, last_seen_at)
        values (${portal_name}, ${ns}, ${ew}, ${z}, ${character_name}, ${timestamp}, ${timestamp})
        on conflict (portal_name, ns_tenths, ew_tenths) do update set
          discovered_by = case when ${discovers} then excluded.discovered_by else old.discovered_by end,
          discovered_at = case when ${discovers} then excluded.discovered_at else old.discovered_at end,
          last_seen_at = greatest(old.last_seen_at, excluded.last_seen_at)`,
    ),
  );
}

/** One order for everybody: two writers cannot wait for each other's row locks in a circle. */
function byName(a: PortalEvent, b: PortalEvent): number {
  return a.portal_name < b.portal_name ? -1 : a.portal_name > b.portal_name ? 1 : 0;
}
