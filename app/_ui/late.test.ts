import { expect, test, vi } from "vitest";
import { LateCode } from "./late";

const Part = () => null;

test("whoever waits is told when the code comes, no matter who asked for it", async () => {
  const code = new LateCode(async () => Part);
  const told = vi.fn();
  code.subscribe(told);
  code.preload();
  await code.load();
  expect(code.component).toBe(Part);
  expect(told).toHaveBeenCalledOnce();
});

test("code is fetched once for all who ask, and not again when it is there", async () => {
  const fetchCode = vi.fn(async () => Part);
  const code = new LateCode(fetchCode);
  await Promise.all([code.load(), code.load()]);
  await code.load();
  expect(fetchCode).toHaveBeenCalledOnce();
});

test("after a failure the next who asks gets another try, and nobody is told of code that is not there", async () => {
  const fetchCode = vi.fn().mockRejectedValueOnce(new Error("no network")).mockResolvedValueOnce(Part);
  const code = new LateCode(fetchCode);
  const told = vi.fn();
  code.subscribe(told);
  await expect(code.load()).rejects.toThrow("no network");
  expect(told).not.toHaveBeenCalled();
  await code.load();
  expect(code.component).toBe(Part);
});
