import { expect, test } from "vitest";
import { AckedQueue } from "./acked-queue";

function queueOf(...names: string[]): AckedQueue {
  const queue = new AckedQueue(100, 100_000);
  for (const name of names) queue.add(`{"name":"${name}"}`);
  return queue;
}

/** Everything that would go out on this connection now, by name. */
function sent(queue: AckedQueue, upTo?: number): string[] {
  const names: string[] = [];
  for (let frame = queue.next(upTo); frame; frame = queue.next(upTo)) {
    const { name, ack_id } = JSON.parse(frame.text);
    names.push(`${name}${ack_id}${frame.again ? " again" : ""}`);
  }
  return names;
}

test("every frame goes out once, with a number of its own", () => {
  const queue = queueOf("a", "b");
  expect(sent(queue)).toEqual(["a1", "b2"]);
  expect(sent(queue)).toEqual([]);
});

test("on a new connection what is open goes out again, in order, and what is new follows", () => {
  const queue = queueOf("a", "b", "c");
  sent(queue);
  expect(queue.acknowledge(2)).toBe(true);
  queue.add('{"name":"d"}');
  queue.rewind();
  expect(sent(queue)).toEqual(["a1 again", "c3 again", "d4"]);
});

test("an acknowledgement counts once, and only for what is open", () => {
  const queue = queueOf("a");
  expect([queue.acknowledge(1), queue.acknowledge(1), queue.acknowledge(9)]).toEqual([true, false, false]);
  expect(queue.size).toBe(0);
  expect(queue.oldest).toBe(Infinity);
  queue.rewind();
  expect(sent(queue)).toEqual([]);
});

test("frames beyond a number can be held back", () => {
  const queue = queueOf("a", "b", "c");
  expect(sent(queue, 2)).toEqual(["a1", "b2"]);
  expect(sent(queue)).toEqual(["c3"]);
});

test.each([
  ["frames", new AckedQueue(3, 100_000)],
  ["bytes", new AckedQueue(100, 60)],
])("bounded by its %s, it gives up the oldest and says how many", (_, queue) => {
  const dropped = ["a", "b", "c", "d", "e"].map((name) => queue.add(`{"name":"${name}"}`));
  expect(dropped).toEqual([0, 0, 0, 1, 1]);
  expect(sent(queue)).toEqual(["c3", "d4", "e5"]);
});
