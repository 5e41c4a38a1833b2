import { fileURLToPath } from "node:url";

/** The simulated evening that every version must understand. */
export const EVENING = fileURLToPath(
  new URL("../../server/contract/test/corpus/evening-2026-11.ndjson.gz", import.meta.url),
);
