import type { SpellTable, SuitItem, SuitRequest } from "@/server/contract/suits";

/** What a search is given, of the public module and of everything that it is tested against. */
export interface OracleInput {
  items: readonly SuitItem[];
  spells: SpellTable;
  request: SuitRequest;
}
