import { bigint, text, timestamp } from "drizzle-orm/pg-core";

/** A moment in UTC; ISO 8601 text with milliseconds and `Z` on our side (see `db/client.ts`). */
export const instant = () => timestamp({ withTimezone: true, mode: "string" });

/** A whole number beyond int4 that stays below 2^53. */
export const bigCount = () => bigint({ mode: "number" });

/** As the game spells it, a leading `+` of admin characters included; compared exactly. */
export const characterName = () => text().notNull();
