import { beforeEach, expect, test, vi } from "vitest";
import { Signal } from "@/app/_live/signal";
import { ManualClock } from "@/app/_live/test/manual-clock";
import { type LayoutParts, LayoutSync } from "./layout-sync";

const clock = new ManualClock();
const windows = new Signal();
const save = vi.fn<(changed: LayoutParts) => Promise<void>>();
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

test("the first change is saved at once, and what one action changes in several steps as a whole", async () => {
  const watching = sync();
  change("a");
  change("b");
  await Promise.resolve();
  expect(save).toHaveBeenCalledExactlyOnceWith({ windows: "b" });
  watching.stop();
});

test("those that follow it closely are saved once, a second after the last", async () => {
  const watching = sync();
  for (const next of ["a", "b", "c", "d"]) {
    change(next);
    await Promise.resolve();
    clock.advance(900);
  }
  expect(save).toHaveBeenCalledExactlyOnceWith({ windows: "a" });
  clock.advance(100);
  expect(save.mock.calls.slice(1)).toEqual([[{ windows: "d" }]]);
  watching.stop();
});

test("what did not change is not saved, and delays nothing", async () => {
  const watching = sync();
  change("b");
  change("first");
  await Promise.resolve();
  expect(save).not.toHaveBeenCalled();
  change("c");
  await Promise.resolve();
  expect(save).toHaveBeenCalledExactlyOnceWith({ windows: "c" });
  watching.stop();
});

test("a change during a save is saved afterwards", async () => {
  const watching = sync();
  let finish: () => void = () => expect.fail("nothing is being saved");
  save.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  change("a");
  await Promise.resolve();
  change("b");
  clock.advance(1_000);
  expect(save).toHaveBeenCalledTimes(1);
  finish();
  await vi.waitFor(() =>
    expect(save.mock.calls.map(([saved]) => saved)).toEqual([{ windows: "a" }, { windows: "b" }]),
  );
  watching.stop();
});

test("a failure is told once, with a way to try again", async () => {
  const watching = sync();
  save.mockRejectedValueOnce(new Error("away"));
  change("a");
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalled());
  clock.advance(5_000);
  expect(save).toHaveBeenCalledTimes(1);
  onFailure.mock.calls[0]?.[0]();
  expect(save).toHaveBeenCalledTimes(2);
  watching.stop();
});

test("only the parts that changed are saved, so another tab's changes stay", async () => {
  const watching = sync();
  layout = { ...layout, sort: "kills" };
  windows.changed();
  await Promise.resolve();
  expect(save).toHaveBeenCalledExactlyOnceWith({ sort: "kills" });
  watching.stop();
});

test.each(["leave", "stop"] as const)(
  "%s saves at once, even beside a save that is under way",
  async (end) => {
    const watching = sync();
    save.mockImplementation(() => new Promise(() => undefined));
    watching.leave();
    expect(save).not.toHaveBeenCalled();
    change("a");
    await Promise.resolve();
    change("b");
    watching[end]();
    expect(save.mock.calls).toEqual([[{ windows: "a" }], [{ windows: "b" }]]);
    watching[end]();
    expect(save).toHaveBeenCalledTimes(2);
    watching.stop();
  },
);

test("what could not be saved on leaving is saved on coming back", async () => {
  const watching = sync();
  save.mockRejectedValueOnce(new Error("away"));
  layout = { ...layout, windows: "a" };
  watching.leave();
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
  watching.comeBack();
  await vi.waitFor(() => expect(save.mock.calls).toEqual([[{ windows: "a" }], [{ windows: "a" }]]));
  clock.advance(1_000);
  watching.comeBack();
  await Promise.resolve();
  expect(save).toHaveBeenCalledTimes(2);
  watching.stop();
});
