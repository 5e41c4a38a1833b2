import type { CommandAnswer } from "@/app/_live/commands";
import { inWords } from "../actions/command-actions";

/**
 * How far a command to one game client has come. `queued`: on its way to the server; `unsent`: there is no connection
 * to send it on; `delivered`: the game client has it; `answered`: the game client has shown that it did it. The others
 * are the server's refusals, and `no_answer` when it said nothing in time.
 */
export type CommandStage = "queued" | "unsent" | "answered" | CommandAnswer["status"];

/** One command to one character. */
export type CommandRun = {
  readonly player_name: string;
  /** As it is sent, such as `/radar start`. */
  readonly words: string;
  readonly stage: CommandStage;
  /** Why it was refused, as the server codes it. */
  readonly reason?: string;
};

/** A sentence on how far a command has come. */
export function runWords({ player_name, words, stage, reason }: CommandRun): string {
  switch (stage) {
    case "queued":
      return `Sending ${words} to ${player_name}…`;
    case "unsent":
      return `No connection: ${words} was not sent to ${player_name}`;
    case "answered":
      return `${player_name} did ${words}`;
    default:
      return inWords({ player_name, status: stage, reason }, player_name, words);
  }
}

export type RunTone = "plain" | "ok" | "warn" | "danger";

export function runTone(stage: CommandStage): RunTone {
  switch (stage) {
    case "queued":
      return "plain";
    case "delivered":
    case "answered":
      return "ok";
    case "refused":
      return "danger";
    default:
      return "warn";
  }
}

/** Whether sending the same again may do better; a refusal stands. */
export function isWorthRetrying(stage: CommandStage): boolean {
  return stage === "unsent" || stage === "offline" || stage === "no_answer" || stage === "rate_limited";
}

/** Whether it got no further, and the user should know. */
export function hasFailed(stage: CommandStage): boolean {
  return runTone(stage) === "warn" || runTone(stage) === "danger";
}
