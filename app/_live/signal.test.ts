import { expect, test } from "vitest";
import { Calm, Signal } from "./signal";
import { ManualClock } from "./test/manual-clock";

test("a busy store wakes its listeners four times a second, the last change included", () => {
  const clock = new ManualClock();
  const store = new Signal();
  const calm = new Calm(store, clock);
  const heard: number[] = [];
  const end = calm.subscribe(() => heard.push(store.version));
  for (let ms = 0; ms < 1_000; ms += 10) {
    store.changed();
    clock.advance(10);
  }
  clock.advance(250);
  expect(heard.length).toBeLessThanOrEqual(5);
  expect(heard.at(-1)).toBe(100);
  end();
  store.changed();
  clock.advance(1_000);
  expect(heard.at(-1)).toBe(100);
});

test("the first change after a rest goes through at once", () => {
  const clock = new ManualClock();
  const store = new Signal();
  const calm = new Calm(store, clock);
  let heard = 0;
  calm.subscribe(() => heard++);
  store.changed();
  expect(heard).toBe(1);
});

test("a hidden page is told nothing, and everything it missed at once", () => {
  const clock = new ManualClock();
  const store = new Signal();
  let isHidden = false;
  const waiting = new Set<() => void>();
  const sight = {
    isHidden: () => isHidden,
    onShown: (listener: () => void) => {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
  };
  const calm = new Calm(store, clock, sight);
  const heard: number[] = [];
  const end = calm.subscribe(() => heard.push(store.version));
  const busySecond = () => {
    for (let ms = 0; ms < 1_000; ms += 50) {
      store.changed();
      clock.advance(50);
    }
  };
  store.changed();
  store.changed();
  isHidden = true;
  busySecond();
  expect(heard).toEqual([1]);
  expect(calm.version).toBe(1);
  isHidden = false;
  for (const shown of [...waiting]) shown();
  waiting.clear();
  expect(heard).toEqual([1, 22]);
  busySecond();
  expect(heard.length).toBeGreaterThan(5);
  isHidden = true;
  busySecond();
  expect(waiting.size).toBe(1);
  end();
  expect(waiting.size).toBe(0);
});
