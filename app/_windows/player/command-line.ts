import { COMMAND_CHARS_MAX } from "@/server/contract/limits";

/**
 * Why a line would be refused, in a sentence; null where nothing speaks against it. The server decides: this only says
 * it before.
 * @param prefixes what commands may begin with; null while that is not known
 */
export function commandProblem(line: string, prefixes: readonly string[] | null): string | null {
  const command = line.trim();
  if (command === "") return "Write a command, such as /radar start.";
  if (command.length > COMMAND_CHARS_MAX) return `A command has at most ${COMMAND_CHARS_MAX} characters.`;
  if (prefixes === null || isAllowed(command, prefixes)) return null;
  if (prefixes.length === 0) return "The operator of this server allows no commands.";
  return `Commands begin with ${prefixes.join(", ")}: the operator allows no others.`;
}

/** Prefixes are whole words, and letter case counts, as for the server. */
function isAllowed(command: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => command === prefix || command.startsWith(`${prefix} `));
}
