import type { Database } from "../client";

export interface Portal {
  portal_name: string;
  ns: number;
  ew: number;
  z: number | null;
  discovered_by: string;
  discovered_at: string;
  last_seen_at: string;
}

/** Portals seen in the last hour, by name. Expired ones the job has not deleted yet are left out. */
export async function listPortals({ sql }: Database, { now }: { now: Date }): Promise<Portal[]> {
  return sql<Portal[]>`/* listPortals */
    select portal_name, ns, ew, z, discovered_by, discovered_at, last_seen_at
    from portals
    where last_seen_at > ${now.toISOString()}::timestamptz - interval '1 hour'
    order by portal_name, ns, ew`;
}
