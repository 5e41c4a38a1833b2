import { COMMAND_CHARS_MAX, type COMMAND_REFUSALS, isOfficer } from "@/server/contract";
import type { Actor } from "../context";

/** What somebody wants a game client to do. */
export interface CommandInput {
  player_name: string;
  command: string;
}

declare const checked: unique symbol;

/** A command that passed every rule. Only `authorizeCommand` makes one, and only such a one is delivered. */
export type AuthorizedCommand = CommandInput & { readonly [checked]: true };

/** Why a command is refused; the `reason` of its `command_status`. */
export type CommandRefusal = Extract<
  keyof typeof COMMAND_REFUSALS,
  "not_an_officer" | "too_long" | "control_characters" | "not_allowed"
>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters and line ends are what is refused
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * Whether the actor may send this command. A plugin types it into the game as it stands, so only words on the
 * operator's list pass, and nothing that could end the line and begin another.
 * @param allowedPrefixes `COMMAND_ALLOW`: a command is one of these or begins with one and a space
 */
export function authorizeCommand(
  actor: Actor,
  input: CommandInput,
  allowedPrefixes: readonly string[],
): AuthorizedCommand | CommandRefusal {
  if (actor.kind !== "user" || !isOfficer(actor.role)) return "not_an_officer";
  if (input.command.length > COMMAND_CHARS_MAX) return "too_long";
  if (CONTROL_CHARACTERS.test(input.command)) return "control_characters";
  return isListed(input, allowedPrefixes) ? input : "not_allowed";
}

function isListed(input: CommandInput, allowedPrefixes: readonly string[]): input is AuthorizedCommand {
  return allowedPrefixes.some((prefix) => input.command === prefix || input.command.startsWith(`${prefix} `));
}
