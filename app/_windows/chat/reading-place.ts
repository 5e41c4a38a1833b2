import type { ChatLine } from "@/app/_live/chat-store";

/** Lines in the page at first, and more with each arrival at the upper end. */
export const PAGE_LINES = 150;

type Line = Pick<ChatLine, "id" | "timeMs">;

/** Where somebody reads who does not read along. */
export type ReadingPlace = {
  /** Everything up to this one was seen at the bottom. */
  readonly seenId: number;
  readonly seenMs: number;
  /** The oldest line in the page: it stays there however many come at the other end. */
  readonly fromMs: number;
};

/** The reader has just left the bottom. */
export function leaveBottom(lines: readonly Line[]): ReadingPlace {
  const first = lines[firstShown(lines, null)];
  return {
    seenId: Math.max(0, ...lines.map(({ id }) => id)),
    seenMs: lines.at(-1)?.timeMs ?? 0,
    fromMs: first?.timeMs ?? 0,
  };
}

/** The reader has come to the upper end: one page more. */
export function readFurther(lines: readonly Line[], place: ReadingPlace): ReadingPlace {
  const first = lines[Math.max(0, firstShown(lines, place) - PAGE_LINES)];
  return { ...place, fromMs: first?.timeMs ?? place.fromMs };
}

/** Index of the oldest line in the page; null: of somebody who reads along. */
export function firstShown(lines: readonly Line[], place: ReadingPlace | null): number {
  if (place === null) return Math.max(0, lines.length - PAGE_LINES);
  const first = lines.findIndex(({ timeMs }) => timeMs >= place.fromMs);
  return first === -1 ? Math.max(0, lines.length - PAGE_LINES) : first;
}

/** Lines that have come since the reader left; what was fetched of older times is not new to anybody. */
export function unseenCount(lines: readonly Line[], { seenId, seenMs }: ReadingPlace): number {
  return lines.filter(({ id, timeMs }) => id > seenId && timeMs >= seenMs).length;
}
