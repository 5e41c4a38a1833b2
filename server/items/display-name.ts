import { objectClassName } from "@/server/facts/object-classes";

/**
 * What players call an item: its material, unless the name begins with that word already, and its name. What has no
 * name goes by its class.
 */
export function displayName(name: string | null, material: string | null, objectClass: number): string {
  const called = name ?? objectClassName(objectClass) ?? "Unknown";
  return material === null || beginsWith(called, material) ? called : `${material} ${called}`;
}

/** As a word of its own: a Golden Torc that is made of gold is a Gold Golden Torc. */
function beginsWith(name: string, material: string): boolean {
  if (name.length < material.length) return false;
  const next = name[material.length];
  if (next !== undefined && next !== " ") return false;
  return name.slice(0, material.length).toLowerCase() === material.toLowerCase();
}
