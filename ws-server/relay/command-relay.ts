import type { Logger } from "pino";
import type { Database } from "@/db/client";
import { correctToOffline, logCommand } from "@/db/queries/commands";
import type { CommandMessage, CommandStatus } from "@/server/contract";
import {
  type CommandLogEntry,
  type CommandOutcome,
  type CommandRoute,
  createCommandLimits,
  sendCommand,
} from "@/server/services/commands";
import type { Clock } from "../clock";
import type { Viewer } from "../live/viewer";
import type { Metrics } from "../metrics";

export interface CommandRelayParts {
  db: Database;
  clock: Clock;
  log: Logger;
  metrics: Pick<Metrics["ingest"], "commands">;
  /** `COMMAND_ALLOW`. */
  prefixes: readonly string[];
  route: CommandRoute;
  /** Names of the characters with this tag, letter case aside, that are online or that a plugin speaks for. */
  tagged(charTag: string): readonly string[];
}

/**
 * Takes commands of live clients to the plugins that speak for the characters, and says how it went for each of
 * them. Never rejects.
 */
export function createCommandRelay({ db, clock, log, metrics, prefixes, route, tagged }: CommandRelayParts) {
  const limits = createCommandLimits();
  return async (actor: Viewer, message: CommandMessage): Promise<CommandStatus[]> => {
    const { player_names, char_tag } = targetsOf(message, tagged);
    const ctx = { actor, db, clock, log };
    const input = { player_names, char_tag, command: message.command };
    const record = async (entry: CommandLogEntry) => {
      const ids = await logCommand(db, entry);
      return { correctToOffline: (names: readonly string[]) => correctToOffline(db, ids, names) };
    };
    const outcomes = await sendCommand({
      ctx,
      input,
      allowedPrefixes: prefixes,
      limits,
      route,
      record,
    }).catch((error: unknown): CommandOutcome[] => {
      log.error({ err: error }, "a command failed");
      const names = player_names.length > 0 ? player_names : [null];
      return names.map((player_name) => ({ player_name, status: "refused", reason: "internal_error" }));
    });
    const targets = "player_name" in message ? {} : { targets: player_names.length };
    return outcomes.map(({ player_name, status, reason }) => {
      metrics.commands.inc({ status });
      return { type: "command_status", id: message.id ?? null, player_name, status, reason, ...targets };
    });
  };
}

function targetsOf(
  message: CommandMessage,
  tagged: CommandRelayParts["tagged"],
): { player_names: readonly string[]; char_tag?: string } {
  if ("player_name" in message) return { player_names: [message.player_name] };
  // Nobody should do the same thing twice because somebody named them twice.
  if ("player_names" in message) return { player_names: [...new Set(message.player_names)] };
  return { player_names: tagged(message.char_tag), char_tag: message.char_tag };
}
