import { OBJECT_CLASS, objectClassName } from "@/server/facts/object-classes";
import { wholeOf } from "./read-properties";

const byName: ReadonlyMap<string, number> = new Map(
  Object.entries(OBJECT_CLASS).map(([name, id]) => [name.toLowerCase(), id]),
);

/** The class as its number, or as DECAL's name for it, which some serializers write; 0 (Unknown) for anything else. */
export function objectClassOf(value: unknown): number {
  const id =
    wholeOf(value) ?? (typeof value === "string" ? byName.get(value.trim().toLowerCase()) : undefined);
  return id !== undefined && objectClassName(id) !== null ? id : OBJECT_CLASS.unknown;
}
