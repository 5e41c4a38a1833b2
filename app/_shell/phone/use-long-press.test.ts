import { beforeEach, expect, test, vi } from "vitest";
import { createLongPress } from "./use-long-press";

const target = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function pressed(pointerType: "touch" | "mouse" = "touch", isTaken = true) {
  const perform = vi.fn(() => isTaken);
  const { handlers } = createLongPress(perform);
  handlers.onPointerDown({ pointerType, target, clientX: 40, clientY: 60 });
  const click = (detail = 1) => {
    const event = { detail, stopPropagation: vi.fn(), preventDefault: vi.fn() };
    handlers.onClickCapture(event);
    return event.stopPropagation.mock.calls.length === 0 ? "passes" : "swallowed";
  };
  return { perform, handlers, click };
}

test("a finger that rests is a right click where it lies, and its own click presses nothing", () => {
  const { perform, handlers, click } = pressed();
  vi.advanceTimersByTime(499);
  expect(perform).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(perform).toHaveBeenCalledWith(target, { x: 40, y: 60 });
  handlers.onPointerUp();
  expect(click()).toBe("swallowed");
  expect(click()).toBe("passes");
});

test("after a long press without a click of its own the keyboard and the next tap press as ever", () => {
  const { handlers, click } = pressed();
  vi.advanceTimersByTime(500);
  expect(click(0)).toBe("passes");
  handlers.onPointerDown({ pointerType: "touch", target, clientX: 0, clientY: 0 });
  handlers.onPointerUp();
  expect(click()).toBe("passes");
});

test("a tap, a swipe, a scroll and a mouse are no right click", () => {
  for (const end of ["onPointerUp", "onPointerCancel"] as const) {
    const { perform, handlers } = pressed();
    handlers[end]();
    vi.advanceTimersByTime(1_000);
    expect(perform).not.toHaveBeenCalled();
  }
  const swiped = pressed();
  swiped.handlers.onPointerMove({ clientX: 40, clientY: 70 });
  const mouse = pressed("mouse");
  vi.advanceTimersByTime(1_000);
  expect(swiped.perform).not.toHaveBeenCalled();
  expect(mouse.perform).not.toHaveBeenCalled();
});

test("where there is nothing to do with what is pressed, the click that follows counts", () => {
  const { click } = pressed("touch", false);
  vi.advanceTimersByTime(500);
  expect(click()).toBe("passes");
});
