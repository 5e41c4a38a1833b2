import { beforeEach, expect, test, vi } from "vitest";
import { Signal } from "@/app/_live/signal";
import { ManualClock } from "@/app/_live/test/manual-clock";
import { type LayoutParts, LayoutSync } from "./layout-sync";

const clock = new ManualClock();
const windows = new Signal();
const save = vi.fn<(changed: LayoutParts, isLeaving: boolean) => Promise<void>>();
const onFailure = vi.fn<(retry: () => void) => void>();
let layout: LayoutParts;

beforeEach(() => {
  layout = { windows: "first", sort: "name" };
  save.mockReset().mockResolvedValue();
  onFailure.mockReset();
});

function sync() {
  return new LayoutSync({ clock, watched: [windows], read: () => layout, save, onFailure });
}

function change(next: string): void {
  layout = { ...layout, windows: next };
  windows.changed();
}

test("it is saved once, a second after the last change", async () => {
  const watching = sync();
  for (const next of ["a", "b", "c"]) {
    change(next);
    clock.advance(900);
  }
  expect(save).not.toHaveBeenCalled();
  clock.advance(100);
  expect(save).toHaveBeenCalledExactlyOnceWith({ windows: "c" }, false);
  watching.stop();
});

test("what did not change is not saved", () => {
  const watching = sync();
  change("b");
  change("first");
  clock.advance(5_000);
  expect(save).not.toHaveBeenCalled();
  watching.stop();
});

test("a change during a save is saved afterwards", async () => {
  const watching = sync();
  let finish: () => void = () => expect.fail("nothing is being saved");
  save.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  change("a");
  clock.advance(1_000);
  change("b");
  clock.advance(1_000);
  finish();
  await vi.waitFor(() => {
    clock.advance(1_000);
    expect(save.mock.calls.map(([saved]) => saved)).toEqual([{ windows: "a" }, { windows: "b" }]);
  });
  watching.stop();
});

test("a failure is told with a way to try again", async () => {
  const watching = sync();
  save.mockRejectedValueOnce(new Error("away"));
  change("a");
  clock.advance(1_000);
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalled());
  onFailure.mock.calls[0]?.[0]();
  expect(save).toHaveBeenCalledTimes(2);
  watching.stop();
});

test("only the parts that changed are saved, so another tab's changes stay", () => {
  const watching = sync();
  layout = { ...layout, sort: "kills" };
  windows.changed();
  clock.advance(1_000);
  expect(save).toHaveBeenCalledExactlyOnceWith({ sort: "kills" }, false);
  watching.stop();
});

test("leaving saves at once, even beside a save that is under way", () => {
  const watching = sync();
  save.mockImplementation(() => new Promise(() => undefined));
  watching.leave();
  expect(save).not.toHaveBeenCalled();
  change("a");
  clock.advance(1_000);
  change("b");
  watching.leave();
  expect(save.mock.calls).toEqual([
    [{ windows: "a" }, false],
    [{ windows: "b" }, true],
  ]);
  watching.leave();
  expect(save).toHaveBeenCalledTimes(2);
  watching.stop();
});
