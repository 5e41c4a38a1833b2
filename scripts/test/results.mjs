/** Sums of one or more test runs. */
export const noResults = () => ({ passed: 0, failed: 0, skipped: 0 });

export function addResults(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + (b.skipped ?? 0) };
}

/** The line everything else is read from: `12 passed, 0 failed` or `12 passed, 0 failed, 3 skipped`. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * From vitest's JSON report. A file that could not be loaded has no tests but is a failure, and a runner
 * that ends badly without naming one (a failing set-up) is one too.
 */
export function fromVitest(report, exitCode) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** From Playwright's JSON report; a test that only passed when tried again is counted as failed. */
export function fromPlaywright(report, exitCode) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  const silentFailure = failed === 0 && (exitCode !== 0 || report.errors.length > 0);
  return { passed: expected, failed: silentFailure ? 1 : failed, skipped };
}
