type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** Distance kept from the edges of the screen, in pixels. */
const EDGE = 8;
/** How far it reaches over the thing's corner, so that a pointer can go there without leaving either, in pixels. */
const OVERLAP = 6;

/**
 * Where the tip of a thing goes: off one of its corners, the lower right one if there is room. The things beside and
 * below it stay free for the pointer. Where nothing fits it is pulled inside the screen, beside the thing.
 */
export function tipPlace(thing: Box, tip: Size, screen: Size): { left: number; top: number } {
  const right = thing.right - OVERLAP;
  const left = thing.left - tip.width + OVERLAP;
  const below = thing.bottom - OVERLAP;
  const above = thing.top - tip.height + OVERLAP;
  const fitsBelow = below + tip.height <= screen.height - EDGE;
  const fitsAbove = above >= EDGE;
  const isRight = right + tip.width <= screen.width - EDGE || right < screen.width - thing.left;
  if (fitsBelow || fitsAbove) {
    return { left: inside(isRight ? right : left, tip.width, screen.width), top: fitsBelow ? below : above };
  }
  // Over the thing itself it would hide what is pointed at: it stands beside it then.
  const beside = isRight ? thing.right + 1 : thing.left - tip.width - 1;
  return { left: inside(beside, tip.width, screen.width), top: inside(thing.top, tip.height, screen.height) };
}

function inside(at: number, size: number, screen: number): number {
  return Math.max(EDGE, Math.min(at, screen - size - EDGE));
}
