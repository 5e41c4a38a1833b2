import { z } from "zod";
import { isDatabaseAway } from "./database-trouble";
import { isServiceError, type ServiceError, Unavailable } from "./errors";
import { invalidInput } from "./invalid-input";

/**
 * The refusal that an error stands for, for every transport alike; null for a fault, of which the caller learns
 * nothing but a request id.
 */
export function asRefusal(error: unknown): ServiceError | null {
  if (isServiceError(error)) return error;
  if (error instanceof z.ZodError) return invalidInput(error);
  if (isDatabaseAway(error)) {
    return new Unavailable("The database is not available right now. Try again in a moment.", {
      retryAfterS: 5,
    });
  }
  return null;
}
