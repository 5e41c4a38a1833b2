import { beforeEach, expect, test, vi } from "vitest";
import { enterTopWindow, enterWindow, leaveWindow } from "./focus-regions";

/** As much of a page as has to do with the focus. */
class FakeElement {
  isConnected = true;
  readonly #inside: readonly FakeElement[];

  constructor(...inside: readonly FakeElement[]) {
    this.#inside = inside;
  }

  contains(other: unknown): boolean {
    return other === this || this.#inside.some((one) => one.contains(other));
  }

  focus(): void {
    page.activeElement = this;
  }
}

const page = { body: new FakeElement(), activeElement: new FakeElement(), querySelector: () => shown };
let shown: FakeElement | null = null;
const focusMap = vi.fn();

beforeEach(() => {
  focusMap.mockReset();
  page.activeElement = page.body;
  vi.stubGlobal("HTMLElement", FakeElement);
  vi.stubGlobal("document", page);
  vi.stubGlobal("CSS", { escape: String });
  return () => vi.unstubAllGlobals();
});

function opened(...inside: readonly FakeElement[]) {
  const frame = new FakeElement(...inside);
  shown = frame;
  enterWindow(frame as unknown as HTMLElement);
  return frame;
}

/** Closes the window as React does: its frame, and whatever of it had the focus, are gone at once. */
function closeIt(frame: FakeElement) {
  const close = () => {
    if (frame.contains(page.activeElement)) page.activeElement = page.body;
    shown = null;
  };
  leaveWindow("chat:", close, focusMap);
}

test("a window takes the focus, and closed from within it gives it back to its opener", () => {
  const opener = new FakeElement();
  const input = new FakeElement();
  opener.focus();
  const frame = opened(input);
  expect(page.activeElement).toBe(frame);
  input.focus();
  closeIt(frame);
  expect(page.activeElement).toBe(opener);
  expect(focusMap).not.toHaveBeenCalled();
});

test("the map has the focus where the opener is gone", () => {
  const opener = new FakeElement();
  opener.focus();
  const frame = opened();
  opener.isConnected = false;
  closeIt(frame);
  expect(focusMap).toHaveBeenCalledOnce();
});

test("the map has the focus where nothing had it when the window was opened", () => {
  closeIt(opened());
  expect(focusMap).toHaveBeenCalledOnce();
});

test("a window that is closed from elsewhere leaves the focus where it is", () => {
  const frame = opened();
  const elsewhere = new FakeElement();
  elsewhere.focus();
  closeIt(frame);
  expect(page.activeElement).toBe(elsewhere);
  expect(focusMap).not.toHaveBeenCalled();
});

test("a window that is open already takes the focus when it is asked for again, and knows who asked", async () => {
  const frame = opened();
  const asker = new FakeElement();
  asker.focus();
  enterTopWindow(() => "chat:");
  await Promise.resolve();
  expect(page.activeElement).toBe(frame);
  closeIt(frame);
  expect(page.activeElement).toBe(asker);
});

test("what has the focus within a window keeps it when that window is asked for again", async () => {
  const input = new FakeElement();
  opened(input);
  input.focus();
  enterTopWindow(() => "chat:");
  await Promise.resolve();
  expect(page.activeElement).toBe(input);
});
