import { RateLimiterMemory } from "rate-limiter-flexible";
import { type CommandStatus, cleanText } from "@/server/contract";
import type { Actor, Context } from "../context";
import { type AuthorizedCommand, authorizeCommand, type CommandInput } from "./authorize-command";

/** The way to the game clients; ws-server's, where the plugin sockets are. */
export interface CommandRoute {
  /** True when a plugin speaks for that character now. */
  reaches(playerName: string): boolean;
  /** @returns false when the plugin went away */
  deliver(command: AuthorizedCommand): boolean;
}

/** One attempt for the log, refused ones too. */
export interface CommandLogEntry {
  user_id: string | null;
  user_name: string;
  player_name: string;
  command: string;
  status: CommandOutcome["status"];
  reason: string | null;
}

/** How it went: the part of a `command_status` that is decided here. */
export type CommandOutcome = Pick<CommandStatus, "status" | "reason">;

const COMMANDS_PER_MINUTE = 30;

/** Counts attempts per user in memory: 30 a minute, then `rate_limited`. One per process. */
export function createCommandLimiter(perMinute = COMMANDS_PER_MINUTE): RateLimiterMemory {
  return new RateLimiterMemory({ points: perMinute, duration: 60, keyPrefix: "command" });
}

export interface SendCommand {
  ctx: Context;
  input: CommandInput;
  allowedPrefixes: readonly string[];
  limiter: RateLimiterMemory;
  route: CommandRoute;
  /** Stores the attempt. What cannot be logged is not done. */
  record(entry: CommandLogEntry): Promise<void>;
}

/**
 * Sends a command to a game client, or says why not. Every attempt is logged with user and target, and the log
 * comes first: a command that left no trace must not exist, so with the log away it is refused (`not_logged`).
 */
export async function sendCommand({
  ctx,
  input,
  allowedPrefixes,
  limiter,
  route,
  record,
}: SendCommand): Promise<CommandOutcome> {
  const command = authorizeCommand(ctx.actor, input, allowedPrefixes);
  const outcome = await judge(ctx.actor, command, limiter, route);
  try {
    await record(logEntry(ctx.actor, input, outcome));
  } catch (error) {
    ctx.log.error({ err: error, player: input.player_name }, "a command was refused: it could not be logged");
    return { status: "refused", reason: "not_logged" };
  }
  if (outcome.status !== "delivered" || typeof command === "string") return outcome;
  return route.deliver(command) ? outcome : { status: "offline" };
}

async function judge(
  actor: Actor,
  command: ReturnType<typeof authorizeCommand>,
  limiter: RateLimiterMemory,
  route: CommandRoute,
): Promise<CommandOutcome> {
  if (command === "not_an_officer") return { status: "refused", reason: command };
  // Counted before the words are judged: guessing at the list is limited too.
  if (!(await withinRate(limiter, actor))) return { status: "rate_limited", reason: "30 a minute" };
  if (typeof command === "string") return { status: "refused", reason: command };
  return { status: route.reaches(command.player_name) ? "delivered" : "offline" };
}

async function withinRate(limiter: RateLimiterMemory, actor: Actor): Promise<boolean> {
  const { id, name } = accountOf(actor);
  try {
    await limiter.consume(id ?? name);
    return true;
  } catch (rejected) {
    // The limiter rejects with its counters when the rate is exceeded, and with an Error when it is broken.
    if (rejected instanceof Error) throw rejected;
    return false;
  }
}

function logEntry(actor: Actor, input: CommandInput, outcome: CommandOutcome): CommandLogEntry {
  const { id, name } = accountOf(actor);
  const { player_name, command } = input;
  return {
    user_id: id,
    user_name: name,
    player_name,
    // What is refused may hold a NUL, which no database takes.
    command: cleanText(command),
    status: outcome.status,
    reason: outcome.reason ?? null,
  };
}

function accountOf(actor: Actor): { id: string | null; name: string } {
  if (actor.kind === "user") return { id: actor.id, name: actor.name };
  return {
    id: null,
    name: actor.kind === "plugin" ? `plugin ${actor.connection}` : `${actor.kind} ${actor.name}`,
  };
}
