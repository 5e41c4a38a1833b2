import type { StoredWhole } from "@/db/queries/known-later";
import type { Refusal } from "@/server/contract";
import { newerInWords } from "@/server/contract/http/import-in-words";
import { HttpRefusal } from "../http-refusal";

/** Seconds after which a file may be sent again. */
const RETRY_AFTER_S = 30;
const READ_AGAIN_AFTER_S = 5;

/** What cannot be read as an inventory. */
export function unreadable({ code, message, field }: Omit<Refusal, "ok">): HttpRefusal {
  if (code === "rate_limited") {
    return new HttpRefusal(429, "TOO_MANY_REQUESTS", message, { retryAfterS: RETRY_AFTER_S });
  }
  const of = field === "character_name" ? "character" : "body";
  return new HttpRefusal(400, "INVALID_INPUT", `The file cannot be imported: ${message}.`, { field: of });
}

/** A file that is from before what is stored of its character. */
export function newerStored(character: string, seenAt: string, { item_count, updated_at }: StoredWhole) {
  const stored = { item_count, updated_at };
  const newer = newerInWords(character, stored, (moment) => moment);
  const message =
    `The file cannot be imported: it is as of ${seenAt}, and ${newer}. ` +
    "With replace_newer=true it takes their place.";
  return new HttpRefusal(409, "CONFLICT", message, { field: "as_of", stored });
}

/** Nobody can tell whether a file is older than what is stored. */
export function cannotCompare(): HttpRefusal {
  const message =
    "What is stored cannot be read right now, so that nobody can tell whether it is newer than the file. " +
    "Try again in a moment.";
  return new HttpRefusal(503, "UNAVAILABLE", message, { retryAfterS: READ_AGAIN_AFTER_S });
}

export function notYetStored(afterMs: number): HttpRefusal {
  const message =
    `The inventory was read, but after ${Math.round(afterMs / 1000)} s it is not stored: neither the database nor the ` +
    "disk took it. It may still be; importing the file again does no harm.";
  return new HttpRefusal(503, "NOT_STORED", message, { retryAfterS: RETRY_AFTER_S });
}
