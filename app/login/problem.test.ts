import { describe, expect, it } from "vitest";
import { explain, explainReason, formatWait, parseProblem, problemOfCode } from "./problem";

describe("problems of signing in", () => {
  it.each([
    ["WRONG_CREDENTIALS", "credentials"],
    ["TOO_MANY_REQUESTS", "throttled"],
    ["UNAVAILABLE", "unavailable"],
    ["INTERNAL_ERROR", "failed"],
    [undefined, "failed"],
  ])("%s is told as %s", (code, problem) => {
    expect(problemOfCode(code)).toBe(problem);
    expect(explain(problemOfCode(code))).toMatch(/\.$/);
  });

  it.each(["", "CredentialsSignin", "constructor", "__proto__", null])(
    "?error=%s explains nothing",
    (text) => {
      expect(parseProblem(text)).toBeNull();
      expect(explainReason(text)).toBeNull();
    },
  );

  it.each([
    [59, "59 s"],
    [60, "1:00"],
    [245, "4:05"],
  ])("%i seconds read %s", (seconds, text) => {
    expect(formatWait(seconds)).toBe(text);
  });
});
