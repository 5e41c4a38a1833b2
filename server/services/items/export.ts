import { exportItems as selectItems } from "@/db/queries/search-items";
import type { ExportItemsInput } from "@/server/contract/http/inventory";
import type { InventoryItem } from "@/server/contract/http/items";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { csvHead, csvLine } from "./item-csv";
import { readSearch } from "./read-search";

/** A file that is written while it is read. */
export interface ItemExport {
  mediaType: string;
  fileName: string;
  text: AsyncGenerator<string>;
}

/** Everything a search finds, of all characters. @throws InvalidInput before anything is written */
export function exportItems({
  ctx,
  input: { format, ...asked },
}: {
  ctx: Context;
  input: ExportItemsInput;
}): ItemExport {
  authorize(ctx.actor, "read game data");
  const found = selectItems(ctx.db, readSearch(asked, ctx.clock));
  const day = new Date(ctx.clock.now()).toISOString().slice(0, 10);
  return {
    mediaType: format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
    fileName: `items-${day}.${format}`,
    text: format === "csv" ? csv(found) : json(found),
  };
}

async function* csv(found: AsyncGenerator<InventoryItem[]>): AsyncGenerator<string> {
  yield csvHead;
  for await (const items of found) yield items.map(csvLine).join("");
}

async function* json(found: AsyncGenerator<InventoryItem[]>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const items of found) {
    yield before + items.map((item) => JSON.stringify(item)).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
