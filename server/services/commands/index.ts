export {
  type AuthorizedCommand,
  authorizeCommand,
  type CommandInput,
  type CommandRefusal,
} from "./authorize-command";
export { type CommandLimits, createCommandLimits } from "./command-limits";
export { type CommandLogEntry, type CommandOutcome, type CommandRoute, sendCommand } from "./send-command";
