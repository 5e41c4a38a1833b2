import type postgres from "postgres";
import { z } from "zod";
import type { Database } from "@/db/client";

const planNode = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Loops": z.number().default(1),
  get Plans() {
    return z.array(planNode).optional();
  },
});
export type PlanNode = z.infer<typeof planNode>;

const explained = z.array(
  z.object({ "QUERY PLAN": z.array(z.object({ Plan: planNode, "Execution Time": z.number() })) }),
);

const EXPLAIN = "explain (analyze, format json)";

/** One statement of a read, as it went. */
export interface Explained {
  plan: PlanNode;
  executionMs: number;
}

/** The plans of everything that a read asks for first; what it asks for depending on an answer is not asked. */
export async function explainRead(
  db: Database,
  read: (db: Database) => Promise<unknown>,
): Promise<Explained[]> {
  const plans: Explained[] = [];
  await read(explaining(db, (plan) => plans.push(plan)));
  if (plans.length === 0) throw new Error("the read asked for nothing");
  return plans;
}

/** Every scan of a plan. What was never looked at, because it turned out on the way that it need not, is left out. */
export function scansIn(node: PlanNode): PlanNode[] {
  if (node["Actual Loops"] === 0) return [];
  const own = node["Relation Name"] === undefined && node["Index Name"] === undefined ? [] : [node];
  return [...own, ...(node.Plans ?? []).flatMap(scansIn)];
}

/** A database that explains each read as it goes, also inside a transaction, and finds nothing. */
function explaining({ sql, orm, close }: Database, record: (plan: Explained) => void): Database {
  const note = (rows: unknown) => {
    for (const row of explained.parse(rows))
      for (const { Plan, "Execution Time": executionMs } of row["QUERY PLAN"])
        record({ plan: Plan, executionMs });
    return [];
  };
  const proxyOf = <Sql extends postgres.Sql | postgres.TransactionSql>(real: Sql): Sql =>
    new Proxy(real, {
      apply(target, self, [strings, ...values]) {
        // A read begins with the name of its function; anything else is a part of one.
        if (!String(strings[0]).startsWith("/* ")) return Reflect.apply(target, self, [strings, ...values]);
        const parts = [`${EXPLAIN} ${strings[0]}`, ...strings.slice(1)];
        return Reflect.apply(target, self, [Object.assign(parts, { raw: parts }), ...values]).then(note);
      },
      get(target, key) {
        if (key === "unsafe")
          return (query: string, values: never[]) => target.unsafe(`${EXPLAIN} ${query}`, values).then(note);
        if (key !== "begin" || !("begin" in target)) return Reflect.get(target, key);
        return (work: (tx: postgres.TransactionSql) => unknown) => target.begin((tx) => work(proxyOf(tx)));
      },
    });
  return { sql: proxyOf(sql), orm, close };
}
