import type { Database } from "@/db/client";

/** How much there is to read. */
export interface MonthSize {
  characters: number;
  days: number;
  telemetryRows: number;
  /** Of each character, for a week. */
  spawnsPerSecond: number;
  chatPerSecond: number;
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const READING_S = 2;

/** Indexes that are made once their rows are there: several times faster, and what is left is the same. */
const INDEXES = {
  telemetry_events_key: `create unique index telemetry_events_key on telemetry_events (character_name, "timestamp")`,
  spawn_events_key: `create unique index spawn_events_key
    on spawn_events (character_name, "timestamp", mob, ew, ns, object_key)`,
  chat_messages_key: `create unique index chat_messages_key on chat_messages (character_name, "timestamp", text_hash)`,
  chat_messages_time: `create index chat_messages_time on chat_messages ("timestamp", character_name, text_hash)`,
  chat_messages_words: "create index chat_messages_words on chat_messages using gin (text gin_trgm_ops)",
};

/**
 * What a guild of so many leaves in a month: every reading of the last day, every n-th of the days before, a week of
 * sightings and of chat, sessions, combat and figures.
 * @param db with several connections: days are made side by side
 */
export async function generateMonth(
  { sql }: Database,
  size: MonthSize,
  nowMs: number,
  say: (line: string) => void,
): Promise<void> {
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const startedAt = performance.now();
    await work();
    say(`  ${what}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  };
  const today = Math.floor(nowMs / DAY_MS) * DAY_MS;
  const dense = nowMs - DAY_MS;
  const sparseRows = size.telemetryRows - ((nowMs - dense) / 1000 / READING_S) * size.characters;
  const sparseS = ((dense - (today - (size.days - 1) * DAY_MS)) / 1000 / sparseRows) * size.characters;
  const days = (count: number) => Array.from({ length: count }, (_, back) => today - back * DAY_MS);
  const spans = (count: number, fromMs: number, endMs: number) =>
    days(count)
      .map((day) => [Math.max(day, fromMs), Math.min(day + DAY_MS, endMs)] as const)
      .filter(([from, to]) => from < to);

  for (const index of Object.keys(INDEXES)) await sql.unsafe(`drop index if exists ${index}`);
  await timed("telemetry", () =>
    Promise.all([
      ...spans(2, dense, nowMs).map(([from, to]) =>
        sql.unsafe(telemetry(from, to, READING_S, size.characters)),
      ),
      ...spans(size.days, 0, dense).map(([from, to]) =>
        sql.unsafe(telemetry(from, to, sparseS, size.characters)),
      ),
    ]),
  );
  await timed("sightings", () =>
    Promise.all(spans(WEEK_DAYS + 1, 0, nowMs).map(([from, to]) => sql.unsafe(spawns(from, to, size)))),
  );
  await timed("chat", () =>
    Promise.all(spans(WEEK_DAYS, 0, nowMs).map(([from, to]) => sql.unsafe(chat(from, to, size)))),
  );
  await timed("indexes", () => Promise.all(Object.values(INDEXES).map((statement) => sql.unsafe(statement))));
  await timed("characters, sessions and combat", async () => {
    for (const statement of characters(size, nowMs)) await sql.unsafe(statement);
  });
  await timed("statistics", async () => {
    // As autovacuum does it: the parts of a table, never the whole.
    const tables = await sql<{ name: string }[]>`
      select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
    await Promise.all(tables.map(({ name }) => sql.unsafe(`vacuum analyze ${name}`)));
  });
}

/**
 * The guild plays on while we measure: once what happened since `fromMs` is there, its readings come as time goes by.
 * @returns ends it
 */
export async function playOn(
  { sql }: Database,
  { characters }: MonthSize,
  fromMs: number,
): Promise<() => Promise<void>> {
  const readingMs = READING_S * 1000;
  let toldMs = fromMs;
  const tell = async () => {
    const endMs = toldMs + Math.floor((Date.now() - toldMs) / readingMs) * readingMs;
    if (endMs > toldMs) await sql.unsafe(telemetry(toldMs, endMs, READING_S, characters));
    toldMs = endMs;
  };
  await tell();
  let told = Promise.resolve();
  const timer = setInterval(() => {
    told = told.then(tell);
  }, readingMs);
  return async () => {
    clearInterval(timer);
    await told;
  };
}

const at = (ms: number) => `'${new Date(ms).toISOString()}'::timestamptz`;

/**
 * Readings of the whole fleet in that time, in their order, as they are stored. Everybody hunts: half a minute of
 * fighting on the spot, half a minute of running to the next one.
 */
function telemetry(fromMs: number, endMs: number, everyS: number, characters: number): string {
  return `
    insert into telemetry_events (timestamp, ew, ns, z, kills_per_hour, mem_mb, cpu_pct, latency_ms, heading, landcell,
      kills, online_seconds, deaths, total_deaths, rares_found, total_rares, prismatic_taper_count, mem_handles,
      character_name, char_tag, session_id, vt_state, onlinetime)
    select at, c + 6 * sin(way / 6), c + 6 * cos(way / 6), 0.4, 600 + c, 800 + s % 50, 7.5, 40 + s % 20, s % 360,
      2847145993, s / 5, s, s / 7000, 57, 0, 9, 2000 - s / 40, 1400 + s % 100,
      name, 'hunters', name || session, 'Default', '01:02:03'
    from (
      select at, s, ' ' || floor(extract(epoch from at) / 21600) as session,
        s / 60 * 1.8 + greatest(s % 60 - 30, 0) * 0.06 as way
      from generate_series(${at(fromMs)}, ${at(endMs - 1)}, make_interval(secs => ${everyS})) at,
        lateral (select extract(epoch from at)::int % 21600 as s) second
      offset 0
    ) time cross join (select c, 'Character ' || c as name from generate_series(1, ${characters}) c) fleet`;
}

/** Forty grounds of four kinds of creatures each; a hunter changes the ground every two hours. */
function spawns(fromMs: number, endMs: number, { characters, spawnsPerSecond }: MonthSize): string {
  return `
    insert into spawn_events (timestamp, ew, ns, z, object_id, wcid, character_name, mob)
    select at + make_interval(secs => c / 61.0), ground * 4 - 80 + 1.8 * (r % 1000) / 1000, 70 - ground * 3 + 1.8 * (r / 1000 % 1000) / 1000,
      0.4, 2147483648 + r, 1000 + ground, 'Character ' || c, 'Creature ' || ground || ' of kind ' || r % 4
    from (
      select at, c, hashint4(extract(epoch from at)::int + c * 7919) & 2147483647 as r,
        (hashint4(c * 1009 + floor(extract(epoch from at) / 7200)::int) & 2147483647) % 40 as ground
      from generate_series(${at(fromMs)}, ${at(endMs - 2000)}, make_interval(secs => ${1 / spawnsPerSecond})) at,
        generate_series(1, ${characters}) c
    ) sighting`;
}

/** Lines of many words; "zarathustra" is in one of a hundred thousand, and only one character hears of "quiddity". */
function chat(fromMs: number, endMs: number, { characters, chatPerSecond }: MonthSize): string {
  const words = `array['drudge','mosswart','hello','tapers','portal','quest','rare','anyone','buff','olthoi','tusker','grats']`;
  return `
    insert into chat_messages (timestamp, character_name, color, text)
    select at + make_interval(secs => c / 61.0), 'Character ' || c, case when r % 50 = 0 then 3 else 5 end,
      '[General] Player' || r % 997 || ' says, "' || (${words})[1 + r % 12] || ' ' || (${words})[1 + r / 12 % 12] || ' '
        || (${words})[1 + r / 144 % 12] || ' ' || r % 100003
        || case when r % 100000 = 7 then ' zarathustra' else '' end
        || case when c = 7 and r % 20000 = 11 then ' quiddity' else '' end || '"'
    from (
      select at, c, hashint8(extract(epoch from at)::bigint * 61 + c) & 2147483647 as r
      from generate_series(${at(fromMs)}, ${at(endMs - 2000)}, make_interval(secs => ${1 / chatPerSecond})) at,
        generate_series(1, ${characters}) c
    ) line`;
}

const CELL = `jsonb_build_object('attacks', 140, 'failed', 6, 'crits', 19, 'normal_damage', 71200, 'max_normal', 812,
  'crit_damage', 31544, 'max_crit', 2144)`;
const SIDE = `jsonb_build_object('melee_missile', jsonb_build_object('fire', ${CELL}, 'slash', ${CELL}),
  'magic', jsonb_build_object('cold', ${CELL}))`;

/** Combat against so many kinds of monsters. */
function tree(monsters: number): string {
  return `(select jsonb_build_object(
      'totals', '{"damage_given":1843220,"damage_received":90211,"kills":412,"aetheria_surges":37,"cloak_surges":12}'::jsonb,
      'monsters', jsonb_object_agg('Creature ' || m / 4 || ' of kind ' || m % 4, jsonb_build_object(
        'kills', 31, 'aetheria_surges', 2, 'cloak_surges', 1, 'offense', ${SIDE}, 'defense', ${SIDE})))
    from generate_series(1, ${monsters}) m)`;
}

function characters({ characters, days }: MonthSize, nowMs: number): string[] {
  const fleet = `generate_series(1, ${characters}) c`;
  const now = at(nowMs);
  // Heard of for as long as we measure.
  const later = at(nowMs + 3_600_000);
  return [
    `insert into characters select 'Character ' || c, 'hunters', '4.1.0', ${now}, ${now} from ${fleet}`,
    `insert into character_latest
       select distinct on (character_name) *, ${later} from telemetry_events
       where timestamp > ${at(nowMs - 10_000)} and timestamp <= ${now} order by character_name, timestamp desc`,
    `insert into char_stats (character_name, total_kills, updated_at) select 'Character ' || c, 400000, ${now} from ${fleet}`,
    `insert into rare_stats select 'Character ' || c, 9, ${now} from ${fleet}`,
    `insert into play_sessions (character_name, session_id, started_at, first_reading_at, first_received_at, last_seen_at, received_at, ended_at, kills)
       select 'Character ' || c, 'Character ' || c || ' ' || n, to_timestamp(n * 21600), to_timestamp(n * 21600), to_timestamp(n * 21600), to_timestamp((n + 1) * 21600),
         to_timestamp((n + 1) * 21600), to_timestamp((n + 1) * 21600), 4320
       from ${fleet}, generate_series(${Math.floor(nowMs / 1000 / 21_600)} - ${days * 4}, ${Math.floor(nowMs / 1000 / 21_600)}) n`,
    `insert into combat_stats_sessions
       select character_name, session_id, extract(epoch from started_at)::bigint * 1000, started_at, last_seen_at, combat.tree
       from play_sessions, ${tree(40)} combat(tree)`,
    `insert into combat_stats select 'Character ' || c, ${now}, combat.tree from ${fleet}, ${tree(160)} combat(tree)`,
  ];
}
