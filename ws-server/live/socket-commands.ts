import type { CommandMessage, CommandStatus } from "@/server/contract";
import type { Viewer } from "./viewer";

/** What takes the commands of one live socket to game clients. */
export interface SocketCommands {
  /** On behalf of the viewer. Says how it went for each character; never rejects. */
  send(viewer: Viewer, message: CommandMessage): Promise<CommandStatus[]>;
  /** The socket is closed. */
  close(): void;
}
