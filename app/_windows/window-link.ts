import { isWindowKind, type WindowKindName, windowKinds } from "./registry";

/** A window that an address opens: `?sel=Larsson&open=inventory&item=1342177281`. */
export type LinkedWindow = {
  readonly kind: WindowKindName;
  /** Whoever the address selects. */
  readonly character: string | null;
  /** The game's id of an item, which an Inventory window brings into view. */
  readonly itemId: number | null;
};

/** Ids of objects have 32 bits, and 0 is none. */
const ITEM_ID_MAX = 0xffff_ffff;

/** @param selected the character that the address selects. @returns null where no window is named, or for nobody */
export function parseLinkedWindow(query: URLSearchParams, selected: string | null): LinkedWindow | null {
  const kind = query.get("open");
  if (!isWindowKind(kind)) return null;
  if (windowKinds[kind].character === "always" && selected === null) return null;
  const character = windowKinds[kind].character === "never" ? null : selected;
  return { kind, character, itemId: kind === "inventory" ? parseItemId(query.get("item")) : null };
}

function parseItemId(text: string | null): number | null {
  const id = /^\d{1,10}$/.test(text ?? "") ? Number(text) : 0;
  return id > 0 && id <= ITEM_ID_MAX ? id : null;
}

/** What the address said is done: what is open is the layout's from now on, and a reload opens nothing again. */
export function withoutLinkedWindow(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const name of ["open", "item"]) rest.delete(name);
  return rest;
}

/** The dashboard with a character's inventory, and one thing in it shown. */
export function inventoryPath(character: string, itemId: number): string {
  return `/?${new URLSearchParams({ sel: character, open: "inventory", item: String(itemId) })}`;
}
