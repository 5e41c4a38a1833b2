import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";

/** The database could not be used now. Whatever was asked was not done, and may be asked again unchanged. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
  readonly code = "database_unavailable";
  constructor(cause: unknown) {
    super(`database unavailable: ${errorText(cause)}`, { cause });
  }
}

/** A connection of the pool went away while a transaction was open; the server undoes the transaction. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
  readonly code = "CONNECTION_LOST";
  constructor() {
    super("the connection to the database was lost");
  }
}

/** An account of that name (in any case) exists. */
export class NameTaken extends Error {
  override readonly name = "NameTaken";
  readonly code = "name_taken";
}

/** A value no column can hold (an object, a symbol): it reached the writer past the contract. */
export class UnwritableValue extends Error {
  override readonly name = "UnwritableValue";
  readonly code = "unwritable_value";
}

/**
 * Whether rows of the batch are at fault, so that the others may still be stored: SQLSTATE class 21 (two of them are
 * one to the statement), 22 data exception, 23 constraint violation, 54 (too big for an index, too deep to parse).
 */
export function isDataError(thrown: unknown): boolean {
  const error = driverError(thrown);
  if (error instanceof UnwritableValue || codeOf(error) === "UNDEFINED_VALUE") return true;
  return error instanceof postgres.PostgresError && /^(21|22|23|54)/.test(error.code);
}

export function isUniqueViolation(thrown: unknown): boolean {
  const error = driverError(thrown);
  return error instanceof postgres.PostgresError && error.code === "23505";
}

/** @throws NameTaken where what `work` writes has a name that there may be only one of */
export async function orNameTaken<T>(message: string, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error)) throw new NameTaken(message, { cause: error });
    throw error;
  }
}

/** An earlier statement of the same transaction failed; what and why is not known. */
export function isTransactionAborted(thrown: unknown): boolean {
  const error = driverError(thrown);
  return error instanceof postgres.PostgresError && error.code === "25P02";
}

/** Code and message, never the row: the server's `detail` would repeat the data into a log. */
export function errorText(thrown: unknown): string {
  const error = driverError(thrown);
  if (error instanceof postgres.PostgresError) return `${error.code} ${error.message}`;
  if (error instanceof Error)
    return "code" in error ? `${String(error.code)} ${error.message}` : error.message;
  return String(error);
}

/** Whether the connection itself is gone or never was: nothing more can be said on it. */
export function isConnectionError(thrown: unknown): boolean {
  const error = driverError(thrown);
  // 25P03 and 25P04: the server ended a connection whose transaction took too long.
  if (error instanceof postgres.PostgresError) return /^(08|57P|25P03|25P04)/.test(error.code);
  return /^(E[A-Z]+|ERR_STREAM_\w+|CONNECT\w+)$/.test(codeOf(error));
}

/** Whether the same request may succeed later without anybody changing it: no connection, too busy, in conflict. */
export function isUnavailable(thrown: unknown): boolean {
  if (thrown instanceof DatabaseUnavailable || isConnectionError(thrown)) return true;
  const error = driverError(thrown);
  return error instanceof postgres.PostgresError && /^(40|53|55|57|58)/.test(error.code);
}

/**
 * A server that answers and cannot be used by anybody, whatever the rows: 25006 it only reads, 28 no such user, 3D no
 * such database, 3F and 42P01, 42P10, 42501, 42703, 42704, 42883 what a migration makes or grants is missing.
 */
const notReady = /^(25006|28|3D|3F|42P01|42P10|42501|42703|42704|42883)/;

/**
 * Whether the trouble is the database's: away, not migrated, no right. Dropping rows for it would lose good data, so
 * they wait until it is over. Anything else, an internal error of the server for one, may come from the rows, and
 * whoever waits for it to be over may wait for ever.
 */
export function isDatabaseTrouble(thrown: unknown): boolean {
  if (isUnavailable(thrown)) return true;
  const error = driverError(thrown);
  return error instanceof postgres.PostgresError && notReady.test(error.code);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The error of the driver inside Drizzle's, whose message repeats the statement with every parameter. */
function driverError(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? (error.cause ?? error) : error;
}

/** Throws what the driver threw: for statements that carry a secret, which must not get into a log. */
export async function withPlainErrors<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw driverError(error);
  }
}

/** A page cursor that no answer of ours ever contained. */
export class InvalidCursor extends Error {
  override readonly name = "InvalidCursor";
  readonly code = "invalid_cursor";
}
