import type { StoredInventory } from "@/server/contract/http/error";

/**
 * What a verb throws when it refuses. Each transport maps these in one place (`app/_server/http/error-response.ts`,
 * `server/routers/trpc-errors.ts`); anything else is a fault: the caller reads "Internal error" and a request
 * id, the log has the rest.
 */
export interface RefusalDetails {
  /** Input field at fault, dotted: the name the caller sent. */
  field?: string;
  /** Seconds after which the same request may succeed. */
  retryAfterS?: number;
  /** JSON pointer to the part of what was sent that is at fault; null where it is all of it. */
  path?: string | null;
  /** What is stored, where that is newer than what was sent. */
  stored?: StoredInventory;
}

const brand = Symbol.for("overlord.service-error");

export abstract class ServiceError extends Error {
  readonly [brand] = true;
  /** UPPER_SNAKE, part of the contract. */
  abstract readonly code: string;
  /** HTTP status that says the same. */
  abstract readonly status: number;

  constructor(
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

/**
 * In the web process this module exists twice, in the boot file's bundle and in Next's, and an error may cross
 * from one to the other: `instanceof` would not know it there.
 */
export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && brand in error;
}

/** The input cannot be what the caller meant; `details.field` names the part. */
export class InvalidInput extends ServiceError {
  override readonly name = "InvalidInput";
  readonly code = "INVALID_INPUT";
  readonly status = 400;
}

/** Nobody is signed in, or no longer. */
export class NotSignedIn extends ServiceError {
  override readonly name = "NotSignedIn";
  readonly code = "UNAUTHORIZED";
  readonly status = 401;
  constructor(message = "Sign in first, or send the service token as Bearer.") {
    super(message);
  }
}

/** Name and password do not belong together; which of the two is wrong is never said. */
export class WrongCredentials extends ServiceError {
  override readonly name = "WrongCredentials";
  readonly code = "WRONG_CREDENTIALS";
  readonly status = 401;
  constructor() {
    super("Name or password is wrong.");
  }
}

/** Signed in, but this needs a right the actor does not have. */
export class NotAllowed extends ServiceError {
  override readonly name = "NotAllowed";
  readonly code = "NOT_ALLOWED";
  readonly status = 403;
}

/** What the caller named does not exist. */
export class NotFound extends ServiceError {
  override readonly name = "NotFound";
  readonly code = "NOT_FOUND";
  readonly status = 404;
}

/** It exists already, or changed meanwhile. */
export class Conflict extends ServiceError {
  override readonly name = "Conflict";
  readonly code = "CONFLICT";
  readonly status = 409;
}

/** Too often; `details.retryAfterS` says when to come back. */
export class TooManyRequests extends ServiceError {
  override readonly name = "TooManyRequests";
  readonly code = "TOO_MANY_REQUESTS";
  readonly status = 429;
}

/** Something this needs is away for now. */
export class Unavailable extends ServiceError {
  override readonly name = "Unavailable";
  readonly code = "UNAVAILABLE";
  readonly status = 503;
}

/** The process that only knows what is live is away; everything that is stored can still be read. */
export class WsServerAway extends ServiceError {
  override readonly name = "WsServerAway";
  readonly code = "WS_SERVER_UNAVAILABLE";
  readonly status = 503;
}

/** More than anybody here reads. */
export class BodyTooLarge extends ServiceError {
  override readonly name = "BodyTooLarge";
  readonly code = "BODY_TOO_LARGE";
  readonly status = 413;
}

/** A body in a form nobody here reads. */
export class UnsupportedMedia extends ServiceError {
  override readonly name = "UnsupportedMedia";
  readonly code = "UNSUPPORTED_MEDIA";
  readonly status = 415;
}

/** What was sent is no request that could be searched for; `details.path` points to what is wrong in it. */
export class RequestRefused extends ServiceError {
  override readonly name = "RequestRefused";
  readonly code: string;
  readonly status: number;
  constructor({ code, message, path }: { code: string; message: string; path: string | null }) {
    super(message, { path });
    this.code = code;
    this.status = code === "TOO_LARGE" ? 413 : 400;
  }
}

/** Whatever would do this is taken, or the caller is at it already; `details.retryAfterS` says when to ask again. */
export class Busy extends ServiceError {
  override readonly name = "Busy";
  readonly code = "BUSY";
  readonly status = 429;
}
