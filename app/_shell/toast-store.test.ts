import { expect, test } from "vitest";
import { ManualClock } from "@/app/_live/test/manual-clock";
import { ToastStore } from "./toast-store";

test("a notice goes after five seconds, a failure stays until it is closed", () => {
  const clock = new ManualClock();
  const store = new ToastStore(clock);
  store.show("notice", "Copied");
  store.show("failure", "Could not save");
  clock.advance(5_000);
  expect(store.toasts.map(({ text }) => text)).toEqual(["Could not save"]);
  store.close(store.toasts[0]?.id ?? 0);
  expect(store.toasts).toEqual([]);
});

test("the same message counts up and stays as long as the last one", () => {
  const clock = new ManualClock();
  const store = new ToastStore(clock);
  store.show("notice", "Copied");
  clock.advance(4_000);
  store.show("notice", "Copied");
  expect(store.toasts.map(({ count }) => count)).toEqual([2]);
  clock.advance(4_000);
  expect(store.toasts).toHaveLength(1);
  clock.advance(1_000);
  expect(store.toasts).toHaveLength(0);
});

test("none goes while somebody is at them", () => {
  const clock = new ManualClock();
  const store = new ToastStore(clock);
  store.show("notice", "Removed");
  clock.advance(4_000);
  store.hold(store.toasts[0]?.id ?? null);
  store.show("notice", "Copied");
  clock.advance(60_000);
  expect(store.toasts).toHaveLength(2);
  store.hold(null);
  clock.advance(4_999);
  expect(store.toasts).toHaveLength(2);
  clock.advance(1);
  expect(store.toasts).toEqual([]);
});

test("there are three at most", () => {
  const store = new ToastStore(new ManualClock());
  for (const text of ["a", "b", "c", "d"]) store.show("failure", text);
  expect(store.toasts.map(({ text }) => text)).toEqual(["b", "c", "d"]);
});

test("the one that somebody is at does not make room, the next one does", () => {
  const clock = new ManualClock();
  const store = new ToastStore(clock);
  for (const text of ["a", "b", "c"]) store.show("notice", text);
  store.hold(store.toasts[0]?.id ?? null);
  for (const text of ["d", "e"]) store.show("notice", text);
  expect(store.toasts.map(({ text }) => text)).toEqual(["a", "d", "e"]);
  store.hold(null);
  store.show("notice", "f");
  expect(store.toasts.map(({ text }) => text)).toEqual(["d", "e", "f"]);
  clock.advance(5_000);
  expect(store.toasts).toEqual([]);
});

test("every message is taken down, also one that counts up", () => {
  const taken: unknown[] = [];
  const store = new ToastStore(new ManualClock(), (...said) => taken.push(said));
  store.show("failure", "Could not save");
  store.show("failure", "Could not save", null, "Larsson");
  expect(taken).toEqual([
    ["failure", "Could not save", null],
    ["failure", "Could not save", "Larsson"],
  ]);
});
