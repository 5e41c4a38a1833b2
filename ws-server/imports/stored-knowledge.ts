import type { Database } from "@/db/client";
import { characterExists } from "@/db/queries/characters";
import { readKnownLater } from "@/db/queries/known-later";
import type { InventoryImportParts } from "./inventory-imports";

/** What an import asks the database. */
export function storedKnowledge(db: Database): Pick<InventoryImportParts, "isKnown" | "knownLater"> {
  return {
    isKnown: (character) => characterExists(db, character),
    knownLater: (change, moment) => readKnownLater(db, change, moment),
  };
}
