import { COMMAND_CHARS_MAX, type CommandStatus, cleanText } from "@/server/contract";
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

/** One attempt for the log, refused ones too: who, what, and how it went for each target, or for all that had none. */
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
 * Where a plugin goes away in between, its row is corrected. Of what is beyond the limit of commands, so many again are
 * logged.
 */
export async function sendCommand(parts: SendCommand): Promise<CommandOutcome[]> {
  const { ctx, input, allowedPrefixes, limits, route, record } = parts;
  const targets = input.player_names.length > 0 ? input.player_names : [null];
  const attempts = targets.map((player_name): Attempt => {
    const wanted = { player_name: player_name ?? "", command: input.command };
    return { player_name, command: authorizeCommand(ctx.actor, wanted, allowedPrefixes) };
  });
  const judged = await judge(attempts, parts);
  if (isBeyondLimits(judged) && !(await limits.logged.admits(userOf(ctx.actor))))
    return judged.map(outcomeOf);
  let logged: LoggedAttempt;
  try {
    logged = await record(logEntry(ctx.actor, input, judged));
  } catch (error) {
    const { length } = targets;
    ctx.log.error({ err: error, targets: length }, "a command was refused: it could not be logged");
    return targets.map((player_name) => ({ player_name, status: "refused", reason: "not_logged" }));
  }
  const gone: string[] = [];
  const outcomes = judged.map((one): CommandOutcome => {
    const { command, player_name } = one;
    if (command === null || route.deliver(command)) return outcomeOf(one);
    gone.push(command.player_name);
    return { player_name, status: "offline" };
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

function outcomeOf({ command: _, ...outcome }: Judged): CommandOutcome {
  return outcome;
}

async function judge(attempts: readonly Attempt[], { ctx, limits, route }: SendCommand): Promise<Judged[]> {
  const user = userOf(ctx.actor);
  // Whoever asks for whatever: guessing at the list is limited, and so is being refused.
  if (!(await limits.commands.admits(user))) {
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

/** Whether the limits let nothing of it pass. */
function isBeyondLimits(judged: readonly Judged[]): boolean {
  return judged.every(({ status }) => status === "rate_limited");
}

function logEntry(actor: Actor, input: SendCommand["input"], judged: readonly Judged[]): CommandLogEntry {
  const { id, name } = accountOf(actor);
  const rows = judged.map(({ player_name, status, reason = null }) => ({
    player_name: player_name ?? `tag ${input.char_tag}`,
    status,
    reason,
  }));
  return {
    user_id: id,
    user_name: name,
    // What is refused may hold a NUL, which no database takes, and be of any length.
    command: cleanText(input.command).slice(0, COMMAND_CHARS_MAX),
    outcomes: summed(rows),
  };
}

/** Names in one row for several; the others are counted. */
const NAMES_SHOWN = 5;

/** One row for several that were refused for one reason; all others keep their own. */
function summed(rows: CommandLogEntry["outcomes"]): CommandLogEntry["outcomes"] {
  const [first, ...others] = rows;
  const isOne = others.every(({ status, reason }) => status === first?.status && reason === first.reason);
  if (first === undefined || others.length === 0 || first.reason === null || !isOne) return rows;
  const names = rows.slice(0, NAMES_SHOWN).map(({ player_name }) => player_name);
  const more = rows.length - names.length;
  return [{ ...first, player_name: names.join(", ") + (more > 0 ? ` and ${more} more` : "") }];
}

function userOf(actor: Actor): string {
  const { id, name } = accountOf(actor);
  return id ?? name;
}

function accountOf(actor: Actor): { id: string | null; name: string } {
  if (actor.kind === "user") return { id: actor.id, name: actor.name };
  return {
    id: null,
    name: actor.kind === "plugin" ? `plugin ${actor.connection}` : `${actor.kind} ${actor.name}`,
  };
}
