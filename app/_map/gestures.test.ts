import { beforeEach, describe, expect, it, vi } from "vitest";
import { type GestureHandlers, listenToGestures } from "./gestures";

const handlers = {
  onGrab: vi.fn(),
  onPan: vi.fn(),
  onPanEnd: vi.fn(),
  onPinch: vi.fn(),
  onWheel: vi.fn(),
  onTap: vi.fn(),
  onDoubleTap: vi.fn(),
  onHover: vi.fn(),
  onMenu: vi.fn(),
} satisfies GestureHandlers;

/** As much of an element as the gestures use; Node has events but no DOM. */
class FakeElement extends EventTarget {
  getBoundingClientRect() {
    return { left: 10, top: 20 };
  }
  setPointerCapture() {
    return undefined;
  }
  send(type: string, x: number, y: number, at: number, more: object = {}) {
    const event = new Event(type, { cancelable: true });
    const data = {
      clientX: x + 10,
      clientY: y + 20,
      timeStamp: at,
      pointerId: 1,
      pointerType: "mouse",
      button: 0,
      ...more,
    };
    for (const [key, value] of Object.entries(data)) Object.defineProperty(event, key, { value });
    this.dispatchEvent(event);
  }
}

let element: FakeElement;
let stop: () => void;
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("WheelEvent", { DOM_DELTA_PIXEL: 0, DOM_DELTA_LINE: 1, DOM_DELTA_PAGE: 2 });
  element = new FakeElement();
  stop = listenToGestures(element as unknown as HTMLElement, handlers);
});

describe("one pointer", () => {
  it("taps, and two taps are a double tap and not three", () => {
    for (const at of [0, 150, 300]) {
      element.send("pointerdown", 50, 60, at);
      element.send("pointerup", 50, 60, at + 20);
    }
    expect(handlers.onTap.mock.calls).toEqual([
      [50, 60, false],
      [50, 60, false],
    ]);
    expect(handlers.onDoubleTap.mock.calls).toEqual([[50, 60, false, undefined]]);
    expect(handlers.onPan).not.toHaveBeenCalled();
  });

  it("pans and flicks with the speed of the last moments", () => {
    element.send("pointerdown", 50, 60, 0);
    for (let i = 1; i <= 10; i++) element.send("pointermove", 50 + i * 10, 60, i * 10);
    element.send("pointerup", 150, 60, 101);
    const moved = handlers.onPan.mock.calls.reduce((sum, [dx]) => sum + dx, 0);
    expect(moved).toBe(100);
    expect(handlers.onPanEnd.mock.calls[0]?.[0]).toBeCloseTo(1);
    expect(handlers.onTap).not.toHaveBeenCalled();
  });

  it("does not flick after a rest", () => {
    element.send("pointerdown", 50, 60, 0);
    for (let i = 1; i <= 10; i++) element.send("pointermove", 50 + i * 10, 60, i * 10);
    element.send("pointerup", 150, 60, 500);
    expect(handlers.onPanEnd).not.toHaveBeenCalled();
  });

  it("hovers without a button and opens a menu with the other one", () => {
    element.send("pointermove", 5, 6, 0);
    expect(handlers.onHover).toHaveBeenLastCalledWith({ x: 5, y: 6 });
    element.send("contextmenu", 5, 6, 10, { button: 2 });
    expect(handlers.onMenu).toHaveBeenCalledWith(5, 6, false);
    element.send("pointerleave", 0, 0, 20);
    expect(handlers.onHover).toHaveBeenLastCalledWith(null);
  });
});

describe("a dragging mouse", () => {
  it("goes on pointing, so that the place under it is known", () => {
    element.send("pointerdown", 50, 60, 0);
    element.send("pointermove", 80, 60, 10);
    expect(handlers.onHover).toHaveBeenLastCalledWith({ x: 80, y: 60 });
  });
});

describe("fingers", () => {
  it("pinch about their middle and end without a tap", () => {
    const touch = (pointerId: number) => ({ pointerId, pointerType: "touch" });
    element.send("pointerdown", 100, 100, 0, touch(1));
    element.send("pointerdown", 200, 100, 5, touch(2));
    element.send("pointermove", 250, 100, 20, touch(2));
    element.send("pointerup", 250, 100, 30, touch(2));
    element.send("pointerup", 100, 100, 40, touch(1));
    expect(handlers.onPinch).toHaveBeenCalledWith(1.5, 175, 100);
    expect(handlers.onTap).not.toHaveBeenCalled();
  });

  it("open a menu when held still", () => {
    vi.useFakeTimers();
    element.send("pointerdown", 100, 100, 0, { pointerType: "touch" });
    vi.advanceTimersByTime(500);
    element.send("pointerup", 100, 100, 510, { pointerType: "touch" });
    vi.useRealTimers();
    expect(handlers.onMenu).toHaveBeenCalledWith(100, 100, true);
    expect(handlers.onTap).not.toHaveBeenCalled();
  });
});

it("zooms by the wheel, never by more than a step at once, and stops when told", () => {
  element.send("wheel", 40, 30, 0, { deltaY: -100, deltaMode: 0, ctrlKey: false });
  element.send("wheel", 40, 30, 1, { deltaY: 4_000, deltaMode: 0, ctrlKey: false });
  stop();
  element.send("wheel", 40, 30, 2, { deltaY: -100, deltaMode: 0, ctrlKey: false });
  expect(handlers.onWheel.mock.calls).toEqual([
    [expect.closeTo(0.35), 40, 30],
    [-0.7, 40, 30],
  ]);
});
