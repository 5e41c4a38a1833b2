import { objectClassName } from "@/server/facts/object-classes";

/**
 * What players call an item: its material, unless the name has that word already as that of Salvaged Steel does, and
 * its name. What has no name goes by its class.
 */
export function displayName(name: string | null, material: string | null, objectClass: number): string {
  const called = name ?? objectClassName(objectClass) ?? "Unknown";
  return material === null || hasWords(called, material) ? called : `${material} ${called}`;
}

/** As words of their own: a Golden Torc that is made of gold is a Gold Golden Torc. */
function hasWords(name: string, words: string): boolean {
  return ` ${name} `.toLowerCase().includes(` ${words} `.toLowerCase());
}
