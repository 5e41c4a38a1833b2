import type { LiveWorld } from "@/app/_live/live-world";
import { type CommandRun, hasFailed, runWords } from "./command-run";

/**
 * Sends a command to one character's game client and tells how far it comes; the last stage is also what comes back,
 * and a row of the event log. Never rejects. What cannot be sent now is not sent later.
 */
export async function runCommand(
  world: Pick<LiveWorld, "sendCommand" | "connection" | "log" | "serverTime">,
  player_name: string,
  words: string,
  tell: (run: CommandRun) => void,
): Promise<CommandRun> {
  const settle = (run: CommandRun) => {
    const kind = hasFailed(run.stage) ? "failure" : "notice";
    world.log.add(kind, runWords(run), world.serverTime.nowMs(), player_name);
    tell(run);
    return run;
  };
  if (!world.connection.isOpen) return settle({ player_name, words, stage: "unsent" });
  tell({ player_name, words, stage: "queued" });
  const [answer] = await world.sendCommand({ player_name }, words);
  const { status = "no_answer", reason } = answer ?? {};
  return settle({ player_name, words, stage: status, reason });
}
