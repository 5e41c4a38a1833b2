import { expect, test } from "vitest";
import { addResults, fromPlaywright, fromVitest, noResults, summary } from "./results.mjs";

const vitestReport = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [] };
const playwrightReport = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

test.each([
  [{ passed: 123, failed: 0, skipped: 0 }, "123 passed, 0 failed"],
  [{ passed: 123, failed: 0, skipped: 2 }, "123 passed, 0 failed, 2 skipped"],
  [{ passed: 0, failed: 4, skipped: 0 }, "0 passed, 4 failed"],
])("%o reads %s", (results, line) => {
  expect(summary(results)).toBe(line);
});

test("runners add up", () => {
  const sum = addResults(
    addResults(noResults(), fromVitest(vitestReport, 0)),
    fromPlaywright(playwrightReport, 0),
  );
  expect(sum).toEqual({ passed: 5, failed: 0, skipped: 0 });
});

test("a test file that could not be loaded is a failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(fromVitest({ ...vitestReport, testResults: [broken] }, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test("a runner that ends badly without a failed test has failed all the same", () => {
  expect(fromVitest(vitestReport, 1).failed).toBe(1);
  expect(fromPlaywright(playwrightReport, 1).failed).toBe(1);
  expect(fromPlaywright({ ...playwrightReport, errors: [{ message: "set-up" }] }, 0).failed).toBe(1);
});

test("a test that passed only at the second attempt is a failure", () => {
  const flaky = { stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 3 }, errors: [] };
  expect(fromPlaywright(flaky, 0)).toEqual({ passed: 1, failed: 1, skipped: 3 });
});
