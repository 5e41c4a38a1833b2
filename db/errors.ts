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
 * Whether one of the rows is at fault (SQLSTATE class 22 data exception, 23 constraint violation, or a value
 * too big for an index), so that the others may still be stored. Everything else, a missing table or a full
 * disk included, is the database's trouble: dropping rows for it would lose good data.
 */
export function isDataError(thrown: unknown): boolean {
  const error = driverError(thrown);
  if (error instanceof UnwritableValue || codeOf(error) === "UNDEFINED_VALUE") return true;
  return error instanceof postgres.PostgresError && /^(22|23|54000)/.test(error.code);
}

export function isUniqueViolation(thrown: unknown): boolean {
  const error = driverError(thrown);
  return error instanceof postgres.PostgresError && error.code === "23505";
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

/** Whether the trouble is the database's (away, not migrated, no right) and not a fault of our own program. */
export function isDatabaseTrouble(thrown: unknown): boolean {
  return isUnavailable(thrown) || driverError(thrown) instanceof postgres.PostgresError;
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
