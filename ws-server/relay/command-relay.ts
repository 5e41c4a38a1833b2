import type { Logger } from "pino";
import type { Database } from "@/db/client";
import { logCommand } from "@/db/queries/commands";
import type { CommandMessage, CommandStatus } from "@/server/contract";
import { type CommandRoute, createCommandLimiter, sendCommand } from "@/server/services/commands";
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
}

/** Takes commands of live clients to the plugin that speaks for the character, and says how it went. Never rejects. */
export function createCommandRelay({ db, clock, log, metrics, prefixes, route }: CommandRelayParts) {
  const limiter = createCommandLimiter();
  return async (actor: Viewer, { id, player_name, command }: CommandMessage): Promise<CommandStatus> => {
    const status = (outcome: Pick<CommandStatus, "status" | "reason">): CommandStatus => {
      metrics.commands.inc({ status: outcome.status });
      return { type: "command_status", id: id ?? null, player_name, ...outcome };
    };
    try {
      const ctx = { actor, db, clock, log };
      const record = async (entry: Parameters<typeof logCommand>[1]) => void (await logCommand(db, entry));
      const input = { player_name, command };
      return status(await sendCommand({ ctx, input, allowedPrefixes: prefixes, limiter, route, record }));
    } catch (error) {
      log.error({ err: error }, "a command failed");
      return status({ status: "refused", reason: "internal_error" });
    }
  };
}
