/** A stretch of time in milliseconds of the epoch; the end is not part of it. */
export interface Span {
  fromMs: number;
  endMs: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The start of a statement over telemetry, and the values of its first parameters. */
export interface CharacterQuery {
  /** Defines `names(character_name)`; `$1` and `$2` are the span's ends. */
  with: string;
  values: string[];
}

/**
 * Telemetry is indexed by character and time; a question about everybody is one such range per character. The
 * names are found by hopping through the index from one to the next, in the days concerned: a probe each.
 *
 * Left to itself the planner reads whole days when its statistics are missing (the hours after a bulk load) or
 * when rows did not arrive in the order of time (a replay); this plan has no alternative.
 */
export function eachCharacter({ fromMs, endMs }: Span, character?: string): CharacterQuery {
  const span = [iso(fromMs), iso(endMs)];
  if (character !== undefined) {
    return { with: "with names(character_name) as (select $3::text)", values: [...span, character] };
  }
  const wholeDays = [Math.floor(fromMs / dayMs) * dayMs, Math.ceil(endMs / dayMs) * dayMs];
  return {
    with: `with recursive names(character_name) as (
        (select character_name from telemetry_events
         where "timestamp" >= $3 and "timestamp" < $4
         order by character_name limit 1)
      union all
        select (
          select later.character_name from telemetry_events later
          where later."timestamp" >= $3 and later."timestamp" < $4 and later.character_name > names.character_name
          order by later.character_name limit 1)
        from names where names.character_name is not null
    )`,
    values: [...span, ...wholeDays.map(iso)],
  };
}

/** ISO 8601 as PostgreSQL reads it: a year past 9999 has five digits there, and no sign and zeros before them. */
export function iso(ms: number): string {
  return new Date(ms).toISOString().replace(/^\+0+/, "");
}
