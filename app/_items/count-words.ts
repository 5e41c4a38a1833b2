import { formatCount } from "@/app/_ui/format";

/** How many items, in words. */
export function countWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "item" : "items"}`;
}
