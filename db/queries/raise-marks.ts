import type postgres from "postgres";
import { sessionMarks } from "../schema";
import { bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";
import type { Mark } from "./summarize";

const table = bulkTable(sessionMarks);
const columns = columnList(table);

const statement = `/* writeBatch */
  with risen as (
    insert into session_marks as old (${columns})
    select ${columns} from (${unnestQuery(table)}) as new
    -- Most readings raise nothing: looking first spares them the row lock an upsert takes in any case.
    where not exists (
      select from session_marks known
      where known.character_name = new.character_name and known.session_id = new.session_id
        and known.counter = new.counter and known.mark >= new.mark)
    on conflict (character_name, session_id, counter) do update
      set mark = excluded.mark, gained = excluded.mark - old.mark, updated_at = excluded.updated_at
      where old.mark < excluded.mark
    returning character_name, gained, updated_at)
  insert into char_stats as stats (character_name, total_kills, updated_at)
  select character_name, sum(gained), max(updated_at) from risen group by character_name order by character_name
  on conflict (character_name) do update
    set total_kills = stats.total_kills + excluded.total_kills, updated_at = excluded.updated_at`;

/**
 * Lifetime kills by the delta rule: a session's mark only rises, and the lifetime figure grows by as much, in
 * one statement. Order and repetition of frames do not matter: what counts is the highest value seen.
 */
export async function raiseKillMarks(tx: postgres.TransactionSql, marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0) return;
  const rows = marks.map(({ character_name, session_id, value, received_at }) => {
    return {
      character_name,
      session_id,
      counter: "kills",
      mark: value,
      gained: value,
      updated_at: received_at,
    };
  });
  await tx.unsafe(statement, unnestArguments(table, rows), { prepare: true });
}
