import type { z } from "zod";
import type {
  combatFields,
  enhancementFields,
  ItemSpell,
  itemFields,
  ratingFields,
  requirementFields,
} from "@/server/contract/http/items";

type Columns<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

/**
 * What is kept of one item, a part a table of schema `inventory`. Parts of which nothing is known are null.
 * `container_id` is as sent: which id is the character's own, and so the main pack, one item cannot tell.
 */
export interface DerivedItem {
  item: Columns<typeof itemFields>;
  /** `full_name` as it is compared with what is searched for (`search-text.ts`). */
  search_name: string;
  /** Who wields it; null where it does not say. That is the character's own object id. */
  wielder_id: number | null;
  combat: Columns<typeof combatFields> | null;
  requirements: Columns<typeof requirementFields> | null;
  enhancements: Columns<typeof enhancementFields> | null;
  ratings: Columns<typeof ratingFields> | null;
  spells: ItemSpell[];
  raw: RawData;
}

/** Table `inventory.item_raw_data`: the property bags, and in `original` everything else as it was sent. */
export interface RawData {
  int_values: Record<string, unknown>;
  double_values: Record<string, unknown>;
  string_values: Record<string, unknown>;
  bool_values: Record<string, unknown>;
  original: Record<string, unknown>;
}
