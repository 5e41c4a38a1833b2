/** How lines reach the terminal; scripts/start.mjs hands over the functions it uses itself. */
export interface Progress {
  say(line?: string): void;
  /** Runs `work` and prints a line with its time; a returned text replaces the title. */
  step<T>(title: string, work: () => Promise<T>, options?: { expect?: string }): Promise<T>;
  doneLine(mark: string, text: string, time: string): string;
  /** Time since a `performance.now()`, for people. */
  since(startedAt: number): string;
}

/** What scripts/start.mjs knows when it becomes the launcher. */
export interface LaunchOptions {
  /** Top folder of the checkout. */
  root: string;
  demo: boolean;
  dev: boolean;
  buildVersion: string;
  /** `performance.now()` at the start of the process. */
  startedAt: number;
  progress: Progress;
}

/** Something the operator can mend: shown as plain text without a stack. */
export class OperatorProblem extends Error {}
