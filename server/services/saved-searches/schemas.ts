import { z } from "zod";
import { ITEM_SORTS, type ItemSort } from "@/server/contract/http/inventory-search";
import { QUERY_CHARS_MAX } from "@/server/search";
import { keptName } from "../kept-by-accounts";

export const saveSearchInput = z.strictObject({
  /** One that exists already, to be changed; without it a new one is kept. */
  id: z.uuid("is no id of a search").optional(),
  name: keptName,
  query: z.string().trim().max(QUERY_CHARS_MAX, `must have ${QUERY_CHARS_MAX} characters at most`),
  sort: z.enum(ITEM_SORTS, "is no sort order").default("name"),
  order: z.enum(["asc", "desc"], "must be asc or desc").default("asc"),
  is_shared: z.boolean().default(false),
  /** Whether a new one may take the place of an own one of that name. */
  replace: z.boolean().default(false),
});
export type SaveSearchInput = z.output<typeof saveSearchInput>;

export const removeSearchInput = z.strictObject({ id: z.uuid("is no id of a search") });
export type RemoveSearchInput = z.infer<typeof removeSearchInput>;

/** A search as whoever asks may see it. */
export interface SavedSearch {
  id: string;
  name: string;
  query: string;
  sort: ItemSort;
  order: "asc" | "desc";
  /** Everybody may see and use it. */
  is_shared: boolean;
  /** Name of the account it belongs to. */
  author: string;
  is_own: boolean;
  /** Whether the one who asks may change and remove it. */
  is_changeable: boolean;
  /** ISO 8601. */
  updated_at: string;
}
