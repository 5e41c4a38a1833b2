import pino, { type Logger } from "pino";
import { HELP } from "./cli/help";
import { type Command, readCommand, readLogLevel, UsageError } from "./cli/options";
import { RunError, runFleet, runOffline, runRecord, runReplay } from "./cli/run";
import { stopSignal } from "./cli/stop-signal";

try {
  const command = readCommand(process.argv.slice(2), process.env);
  const timestamp = pino.stdTimeFunctions.isoTime;
  await run(
    command,
    pino({ name: "simulator", level: readLogLevel(process.env), base: undefined, timestamp }),
  );
} catch (error) {
  const expected = error instanceof UsageError || error instanceof RunError;
  console.error(expected ? `simulator: ${error.message}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
// A supervised process still reads its standard input; nothing else is left to wait for.
process.stdin.pause();

async function run(command: Command, log: Logger): Promise<void> {
  if (command.mode === "help") {
    console.log(HELP);
    return;
  }
  const signal = stopSignal(process.env);
  switch (command.mode) {
    case "fleet":
      return runFleet(command, signal, log);
    case "offline":
      return runOffline(command, signal, log);
    case "replay":
      return runReplay(command, signal, log);
    case "record":
      return runRecord(command, signal, log);
  }
}
