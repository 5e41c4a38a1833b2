import type { z } from "zod";
import { InvalidInput } from "./errors";

/** The first thing wrong with an input, naming the field as the caller sent it. */
export function invalidInput(error: z.ZodError): InvalidInput {
  const [issue] = error.issues;
  if (!issue) return new InvalidInput("The input is not valid.");
  // An unknown name is reported on the object; the name itself is what the caller can act on.
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const field = [...issue.path, ...(unknown === undefined ? [] : [unknown])].map(String).join(".");
  const message = unknown === undefined ? issue.message : "there is no such parameter";
  return new InvalidInput(field === "" ? message : `${field}: ${message}`, field === "" ? {} : { field });
}
