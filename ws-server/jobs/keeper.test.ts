import pino from "pino";
import { expect, it } from "vitest";
import { Keeper } from "./keeper";

function keeper() {
  const writes: { value: number; done: () => void; fail: () => void }[] = [];
  let log = "";
  const save = (value: number) =>
    new Promise<void>((done, fail) => writes.push({ value, done, fail: () => fail(new Error("away")) }));
  const write = (line: string) => {
    log += line;
  };
  return { keeper: new Keeper("numbers", save, pino({}, { write })), writes, logged: () => log };
}
const values = (writes: readonly { value: number }[]) => writes.map(({ value }) => value);

it("writes one at a time, and of what came meanwhile only the newest", async () => {
  const { keeper: kept, writes } = keeper();
  for (const value of [1, 2, 3]) kept.keep(value);
  expect(values(writes)).toEqual([1]);
  writes[0]?.done();
  await expect.poll(() => values(writes)).toEqual([1, 3]);
  writes[1]?.done();
  kept.keep(4);
  await expect.poll(() => values(writes)).toEqual([1, 3, 4]);
});

it("goes on after a failure and says so once, however often it fails", async () => {
  const { keeper: kept, writes, logged } = keeper();
  for (const value of [1, 2, 3]) {
    kept.keep(value);
    await expect.poll(() => writes.length).toBe(value);
    writes[value - 1]?.fail();
    await Promise.resolve();
  }
  kept.keep(4);
  await expect.poll(() => writes.length).toBe(4);
  writes[3]?.done();
  await expect.poll(logged).toContain("written down again");
  expect(logged().match(/cannot be written down/g)).toHaveLength(1);
});
