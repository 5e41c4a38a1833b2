import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment } from "./env-file";
import { testFolder } from "./test-folder";

test("the real environment wins over .env", () => {
  const root = testFolder();
  writeFileSync(join(root, ".env"), "PORT=4000\nHOST=0.0.0.0\n");
  expect(readEnvironment(root, false, { NODE_ENV: "test", PORT: "5000" })).toMatchObject({
    PORT: "5000",
    HOST: "0.0.0.0",
  });
});

test("the demo reads no .env: it must not reach the real database", () => {
  const root = testFolder();
  writeFileSync(join(root, ".env"), "DATABASE_URL=postgres://real\n");
  expect(readEnvironment(root, true, { NODE_ENV: "test" }).DATABASE_URL).toBeUndefined();
});
