export {
  type AuthorizedCommand,
  authorizeCommand,
  type CommandInput,
  type CommandRefusal,
} from "./authorize-command";
export {
  type CommandLogEntry,
  type CommandOutcome,
  type CommandRoute,
  createCommandLimiter,
  sendCommand,
} from "./send-command";
