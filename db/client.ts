import { connect as connectSocket, type Socket } from "node:net";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";
import { Loss, safeBegin } from "./transaction";

/** A pool of connections, seen as raw SQL and as typed queries. */
export interface Database {
  /** Read `sql` and `orm` anew for every piece of work: after a lost connection they are of a new pool. */
  readonly sql: postgres.Sql;
  readonly orm: Orm;
  /** Lets running queries end (at most 5 s), then closes every connection. */
  close(): Promise<void>;
}

type Orm = PostgresJsDatabase<typeof schema>;

/** What typed queries take: a database, or a transaction of it (`inTransaction`). */
export interface Queryable {
  readonly orm: PgDatabase<PostgresJsQueryResultHKT, typeof schema>;
}

/** Runs several typed queries as one: all of them are kept, or none when `work` throws. */
export async function inTransaction<T>(db: Database, work: (tx: Queryable) => Promise<T>): Promise<T> {
  return db.orm.transaction((orm) => work({ orm }));
}

export interface ConnectOptions {
  /** Shown in `pg_stat_activity.application_name`, so that an operator sees who runs what. */
  name: string;
  /** Connections at most; they are opened as they are needed. */
  max: number;
}

const connectTimeoutS = 5;
const reconnectDelayS = 0.25;
const closeTimeoutS = 5;
/** How long queries on the other connections of a pool may go on after one was lost. */
const retireMs = 30_000;

/**
 * What a session of ours asks the server to do about a client that is gone or hangs. A transaction of such a client
 * would keep its locks, the writer's among them, for as long as the server believes in the connection: by the
 * system's defaults two hours.
 *
 * A client that says nothing inside a transaction is believed for 15 s; none of ours has to think for that long. While
 * a statement runs, or rows come by COPY, it is not idle: there the host is asked whether it is still there, after
 * 10 s and then every 5 s, and an answer of ours that nobody confirms for 30 s ends the connection. The server
 * ignores what its system or a Unix socket does not have.
 */
const whenClientHangs = {
  idle_in_transaction_session_timeout: 15_000,
  tcp_keepalives_idle: 10,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 4,
  tcp_user_timeout: 30_000,
};

/**
 * Statements here take milliseconds: compiling one would take longer than running it, and so would starting parallel
 * workers (20 ms and more; the default prices that like reading a thousand pages). Joining and sorting some ten
 * thousand items is to happen in memory.
 */
const forShortStatements = { jit: "off", work_mem: "32MB", parallel_setup_cost: 25_000 };

/**
 * Connects lazily: no error before the first query, and after a lost connection the next query connects again.
 * Instants go in and come out as ISO 8601 with milliseconds and `Z`; int8 comes out as number.
 *
 * A connection that is lost at the wrong moment never recovers in this version of the driver
 * (https://github.com/porsager/postgres/pull/1215), so none is ever opened twice: the first loss retires the
 * whole pool, and the next query gets a new one.
 * @param url `postgres://user:password@host:port/database`, with `?sslmode=` where the server asks for it.
 */
export function connect(url: string, options: ConnectOptions): Database {
  const retired = new Map<Pool, NodeJS.Timeout>();
  let current: Pool | null = null;
  let closed = false;

  const end = (pool: Pool) => {
    clearTimeout(retired.get(pool));
    retired.delete(pool);
    return pool.sql.end({ timeout: 0 });
  };
  const usable = (): Pool => {
    if (current) return current;
    const pool = openPool(url, options, () => {
      if (current !== pool || closed) return;
      current = null;
      retired.set(pool, setTimeout(() => void end(pool), retireMs).unref());
    });
    current = pool;
    return pool;
  };
  return {
    get sql() {
      return usable().sql;
    },
    get orm() {
      return usable().orm;
    },
    async close() {
      closed = true;
      await Promise.all([...[...retired.keys()].map(end), current?.sql.end({ timeout: closeTimeoutS })]);
    },
  };
}

interface Pool {
  readonly sql: postgres.Sql;
  readonly orm: Orm;
}

/** @param onLost called at every loss; the first one ends all transactions of this pool. */
function openPool(url: string, { name, max }: ConnectOptions, onLost: () => void): Pool {
  const loss = new Loss();
  const driverOptions: postgres.Options<Record<string, postgres.PostgresType>> & UntypedOptions = {
    max,
    connect_timeout: connectTimeoutS,
    // The driver's own back-off grows to 20 s; whoever retries here has a pace of its own.
    backoff: () => reconnectDelayS,
    // The driver closes no connection by itself: a close means a loss.
    max_lifetime: null,
    // At its bound a BEGIN can go out without the connection being reserved for it
    // (https://github.com/porsager/postgres/issues/1189); this one is never reached.
    max_pipeline: 100_000,
    connection: {
      application_name: name,
      TimeZone: "UTC",
      DateStyle: "ISO",
      ...whenClientHangs,
      ...forShortStatements,
    },
    // Asking for array types is a query of the driver's own whose failure nobody catches: a database going away
    // in that moment would end the process. Arrays are passed as literals instead (`arrayLiteral`).
    fetch_types: false,
    socket: openSocket,
    onnotice: () => undefined,
    onclose: () => {
      loss.report();
      onLost();
    },
  };
  const driver = postgres(url, driverOptions);
  const sql = Object.assign(driver, { begin: safeBegin(driver, loss) });
  const orm = drizzle(sql, { schema });
  // After drizzle(), which replaces the parsers of every date type by ones that do nothing.
  Object.assign(sql.options.parsers, { [oids.int8]: parseInt8, [oids.timestamptz]: parseInstant });
  return { sql, orm };
}

const oids = { int8: 20, timestamptz: 1184 };

/**
 * The driver leaves Nagle's algorithm on. A COPY ends with a small packet of its own, which then waits for the
 * peer's delayed acknowledgement: 75 ms instead of 1 ms for ten rows.
 */
function openSocket({ host, port, path }: SocketTarget): Socket {
  const [firstHost = "localhost", firstPort = 5432] = [host[0], port[0]];
  if (path) return connectSocket({ path });
  const socket = connectSocket({
    host: firstHost,
    port: firstPort,
    noDelay: true,
  });
  // The driver reads the name from the socket when it starts TLS.
  return Object.assign(socket, { host: firstHost });
}

/** Options of the driver that its types leave out. */
interface UntypedOptions {
  max_pipeline: number;
  socket: (target: SocketTarget) => Socket;
}

interface SocketTarget {
  host: string[];
  port: number[];
  path?: string | false;
}

/** Counts and ids stay far below 2^53; what does not keeps its digits as text rather than lose some. */
function parseInt8(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** `2026-11-22 20:50:54.123456+00` (the session speaks ISO and UTC) to `2026-11-22T20:50:54.123Z`. */
export function parseInstant(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!match) return text;
  const [, date, time, fraction = ""] = match;
  return `${date}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}
