/** Why a sign-in did not work: what the form explains, and `?error=` for browsers without our script. */
const problems = {
  credentials: "Name or password is wrong.",
  throttled: "Too many failed sign-ins.",
  stale: "This form had been open for too long. Try once more.",
  unavailable: "The server is not ready right now. Try again in a moment.",
  failed: "Something went wrong on the server. Try again.",
  unreachable: "The server cannot be reached. Check your connection and try again.",
} as const;
export type Problem = keyof typeof problems;

const byCode = new Map<string, Problem>([
  ["WRONG_CREDENTIALS", "credentials"],
  ["TOO_MANY_REQUESTS", "throttled"],
  ["NOT_ALLOWED", "stale"],
  ["UNAVAILABLE", "unavailable"],
]);

export function explain(problem: Problem): string {
  return problems[problem];
}

/** @param code `error.code` of the API */
export function problemOfCode(code: string | undefined): Problem {
  return byCode.get(code ?? "") ?? "failed";
}

/** Reads `?error=`. */
export function parseProblem(text: string | null): Problem | null {
  return isProblem(text) ? text : null;
}

function isProblem(text: string | null): text is Problem {
  return text !== null && Object.hasOwn(problems, text);
}

const reasons = new Map([
  ["ended", "Your session has ended. Sign in to go on where you were."],
  ["signed-out", "You are signed out."],
  ["password", "The password was changed. Sign in with the new one."],
]);

/** Reads `?reason=`: why somebody who was signed in sees this page. */
export function explainReason(reason: string | null): string | null {
  return reasons.get(reason ?? "") ?? null;
}

/** `4:05`, `12 s`: how long until the next attempt is looked at. */
export function formatWait(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
