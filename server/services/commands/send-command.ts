import { type CommandStatus, cleanText } from "@/server/contract";
import type { Actor, Context } from "../context";
import { type AuthorizedCommand, authorizeCommand, type CommandRefusal } from "./authorize-command";
import type { CommandLimits } from "./command-limits";

/** The way to the game clients; ws-server's, where the plugin sockets are. */
export interface CommandRoute {
  /** True when a plugin speaks for that character now. */
  reaches(playerName: string): boolean;
  /** @returns false when the plugin went away */
  deliver(command: AuthorizedCommand): boolean;
}

/** How it went for one character, or for nobody (null): the part of a `command_status` that is decided here. */
export type CommandOutcome = Pick<CommandStatus, "player_name" | "status" | "reason">;

/** One attempt for the log, refused ones too: who, what, and how it went for each target. */
export interface CommandLogEntry {
  user_id: string | null;
  user_name: string;
  command: string;
  outcomes: readonly { player_name: string; status: CommandOutcome["status"]; reason: string | null }[];
}

/** An attempt that is in the log. */
export interface LoggedAttempt {
  /** Says of these targets that they were offline after all. */
  correctToOffline(playerNames: readonly string[]): Promise<void>;
}

export interface SendCommand {
  ctx: Context;
  /** What the game clients of these characters are to do; none is named twice. `char_tag`: how they were chosen. */
  input: { player_names: readonly string[]; char_tag?: string; command: string };
  allowedPrefixes: readonly string[];
  limits: CommandLimits;
  route: CommandRoute;
  /** Stores the attempt, all of it or nothing. What cannot be logged is not done. */
  record(entry: CommandLogEntry): Promise<LoggedAttempt>;
}

/**
 * Sends a command to game clients, or says for each why not. Every attempt is logged with user and targets, and the
 * log comes first: a command that left no trace must not exist, so with the log away it is refused (`not_logged`).
 * Where a plugin goes away in between, its row is corrected.
 */
export async function sendCommand(parts: SendCommand): Promise<CommandOutcome[]> {
  const { ctx, input, allowedPrefixes, route, record } = parts;
  const targets = input.player_names.length > 0 ? input.player_names : [null];
  const attempts = targets.map((player_name): Attempt => {
    const wanted = { player_name: player_name ?? "", command: input.command };
    return { player_name, command: authorizeCommand(ctx.actor, wanted, allowedPrefixes) };
  });
  const judged = await judge(attempts, parts);
  let logged: LoggedAttempt;
  try {
    logged = await record(logEntry(ctx.actor, input, judged));
  } catch (error) {
    const { length } = targets;
    ctx.log.error({ err: error, targets: length }, "a command was refused: it could not be logged");
    return targets.map((player_name) => ({ player_name, status: "refused", reason: "not_logged" }));
  }
  const gone: string[] = [];
  const outcomes = judged.map(({ command, ...outcome }): CommandOutcome => {
    if (command === null || route.deliver(command)) return outcome;
    gone.push(command.player_name);
    return { player_name: outcome.player_name, status: "offline" };
  });
  if (gone.length > 0) await correct(logged, gone, ctx);
  return outcomes;
}

/** What was not delivered was not, whether or not the log can be told. */
async function correct(logged: LoggedAttempt, gone: readonly string[], { log }: Context): Promise<void> {
  try {
    await logged.correctToOffline(gone);
  } catch (error) {
    log.error({ err: error, targets: gone.length }, "the log says delivered of commands that were not");
  }
}

interface Attempt {
  player_name: string | null;
  command: AuthorizedCommand | CommandRefusal;
}

/** An outcome, and the command where it is to be delivered. */
type Judged = CommandOutcome & { command: AuthorizedCommand | null };

async function judge(attempts: readonly Attempt[], { ctx, limits, route }: SendCommand): Promise<Judged[]> {
  const user = accountOf(ctx.actor).id ?? accountOf(ctx.actor).name;
  const isOfficer = attempts.every(({ command }) => command !== "not_an_officer");
  // Counted before the words are judged: guessing at the list is limited too.
  if (isOfficer && !(await limits.commands.admits(user))) {
    const reason = limits.commands.words;
    return attempts.map(({ player_name }) => ({
      player_name,
      status: "rate_limited",
      reason,
      command: null,
    }));
  }
  const judged: Judged[] = [];
  for (const attempt of attempts) {
    judged.push({ player_name: attempt.player_name, ...(await judgeOne(attempt, user, limits, route)) });
  }
  return judged;
}

async function judgeOne(
  { player_name, command }: Attempt,
  user: string,
  { deliveries }: CommandLimits,
  route: CommandRoute,
): Promise<Omit<Judged, "player_name">> {
  if (typeof command === "string") return { status: "refused", reason: command, command: null };
  if (player_name === null) return { status: "refused", reason: "nobody_online", command: null };
  if (!route.reaches(player_name)) return { status: "offline", command: null };
  if (await deliveries.admits(user)) return { status: "delivered", command };
  return { status: "rate_limited", reason: deliveries.words, command: null };
}

function logEntry(actor: Actor, input: SendCommand["input"], judged: readonly Judged[]): CommandLogEntry {
  const { id, name } = accountOf(actor);
  return {
    user_id: id,
    user_name: name,
    // What is refused may hold a NUL, which no database takes.
    command: cleanText(input.command),
    outcomes: judged.map(({ player_name, status, reason = null }) => ({
      player_name: player_name ?? `tag ${input.char_tag}`,
      status,
      reason,
    })),
  };
}

function accountOf(actor: Actor): { id: string | null; name: string } {
  if (actor.kind === "user") return { id: actor.id, name: actor.name };
  return {
    id: null,
    name: actor.kind === "plugin" ? `plugin ${actor.connection}` : `${actor.kind} ${actor.name}`,
  };
}
