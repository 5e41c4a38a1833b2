/**
 * Turns pointer, touch and wheel events on the map into what the user meant. Knows nothing of the map.
 * Positions are CSS pixels from the top left of the element.
 */
export interface GestureHandlers {
  /** A finger or button went down: whatever glides should stop. */
  onGrab(): void;
  onPan(dx: number, dy: number): void;
  /** Velocity at release, pixels per millisecond. */
  onPanEnd(vx: number, vy: number): void;
  /** Two fingers: the picture grew by `factor` about `x, y`. */
  onPinch(factor: number, x: number, y: number): void;
  /** Wheel: by so many zoom steps, at the cursor. */
  onWheel(steps: number, x: number, y: number): void;
  onTap(x: number, y: number, touch: boolean): void;
  onDoubleTap(x: number, y: number, touch: boolean, back: boolean): void;
  /** Where a mouse or pen points, also while it drags; null when it leaves. */
  onHover(at: { x: number; y: number } | null): void;
  /** Right click or long press. */
  onMenu(x: number, y: number, touch: boolean): void;
}

interface Held {
  x: number;
  y: number;
  readonly startX: number;
  readonly startY: number;
}

const DRAG_PIXELS = 4;
const DRAG_PIXELS_TOUCH = 9;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PIXELS = 24;
const LONG_PRESS_MS = 500;
/** The flick counts over this time before release. */
const FLICK_MS = 90;
const WHEEL_STEPS_PER_PIXEL = 0.0035;
/** Some wheels jump 500 pixels at once. */
const WHEEL_STEPS_MAX = 0.7;

/** Starts listening; returns the function that stops. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const held = new Map<number, Held>();
  let dragging = false;
  let pinched = false;
  let trace: { x: number; y: number; at: number }[] = [];
  let lastTap = { x: 0, y: 0, at: Number.NEGATIVE_INFINITY };
  let longPress: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();

  const positionOf = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const { x, y } = positionOf(event);
    held.set(event.pointerId, { x, y, startX: x, startY: y });
    element.setPointerCapture(event.pointerId);
    handlers.onGrab();
    clearTimeout(longPress);
    if (held.size === 1) {
      dragging = false;
      pinched = false;
      trace = [];
      if (event.pointerType === "touch") {
        longPress = setTimeout(() => {
          pinched = true;
          handlers.onMenu(x, y, true);
        }, LONG_PRESS_MS);
      }
    } else pinched = true;
  };

  const move = (event: PointerEvent): void => {
    const at = positionOf(event);
    const pointer = held.get(event.pointerId);
    if (!pointer) {
      if (event.pointerType !== "touch") handlers.onHover(at);
      return;
    }
    const before = spread(held);
    const dx = at.x - pointer.x;
    const dy = at.y - pointer.y;
    const far = Math.hypot(at.x - pointer.startX, at.y - pointer.startY);
    if (!dragging && far < (event.pointerType === "touch" ? DRAG_PIXELS_TOUCH : DRAG_PIXELS)) return;
    clearTimeout(longPress);
    pointer.x = at.x;
    pointer.y = at.y;
    dragging = true;
    if (event.pointerType !== "touch") handlers.onHover(at);
    handlers.onPan(dx / held.size, dy / held.size);
    if (held.size === 2) {
      const after = spread(held);
      if (before.size > 10 && after.size > 10) handlers.onPinch(after.size / before.size, after.x, after.y);
    }
    trace.push({ ...at, at: event.timeStamp });
  };

  const release = (event: PointerEvent): void => {
    dragging = false;
    const recent = trace.filter(({ at }) => event.timeStamp - at < FLICK_MS);
    const first = recent[0];
    const last = recent.at(-1);
    if (!first || !last || last.at <= first.at) return;
    const ms = last.at - first.at;
    handlers.onPanEnd((last.x - first.x) / ms, (last.y - first.y) / ms);
  };

  const tap = (event: PointerEvent): void => {
    const touch = event.pointerType === "touch";
    const { x, y } = positionOf(event);
    const away = Math.hypot(x - lastTap.x, y - lastTap.y);
    const again = event.timeStamp - lastTap.at < DOUBLE_TAP_MS && away < DOUBLE_TAP_PIXELS;
    lastTap = { x, y, at: again ? Number.NEGATIVE_INFINITY : event.timeStamp };
    if (again) handlers.onDoubleTap(x, y, touch, event.shiftKey);
    else handlers.onTap(x, y, touch);
  };

  const up = (event: PointerEvent): void => {
    if (!held.delete(event.pointerId)) return;
    clearTimeout(longPress);
    if (held.size > 0 || pinched || event.type === "pointercancel") return;
    if (dragging) release(event);
    else tap(event);
  };

  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y } = positionOf(event);
    const lines =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? 24
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? 400
          : 1;
    // A pinch on a trackpad comes as a wheel with ctrl and small numbers.
    const steps = -event.deltaY * lines * WHEEL_STEPS_PER_PIXEL * (event.ctrlKey ? 3 : 1);
    handlers.onWheel(Math.min(WHEEL_STEPS_MAX, Math.max(-WHEEL_STEPS_MAX, steps)), x, y);
  };

  const menu = (event: MouseEvent): void => {
    event.preventDefault();
    // A long press has its own timer, because not every browser sends this event for it.
    if (held.size > 0) return;
    const { x, y } = positionOf(event);
    handlers.onMenu(x, y, false);
  };

  const { signal } = stop;
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
  element.addEventListener("pointerleave", () => handlers.onHover(null), { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  element.addEventListener("contextmenu", menu, { signal });
  return () => {
    clearTimeout(longPress);
    stop.abort();
  };
}

/** Middle and distance of the first two fingers. */
function spread(held: ReadonlyMap<number, Held>): { x: number; y: number; size: number } {
  const [a, b] = [...held.values()];
  if (!a || !b) return { x: a?.x ?? 0, y: a?.y ?? 0, size: 0 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, size: Math.hypot(a.x - b.x, a.y - b.y) };
}
