import type { z } from "zod";
import { happenings } from "./server-events/happenings";
import { replies } from "./server-events/replies";
import { streamEvents } from "./server-events/stream";

/** What the server says beside the plugins' events: on `/ws/live`, and to plugins `error`, `ack` and `share_peers`. */
export const serverEvents = { ...streamEvents, ...happenings, ...replies } as const;

type Schemas = typeof serverEvents;
export type ServerEvent = { [Kind in keyof Schemas]: z.infer<Schemas[Kind]> }[keyof Schemas];

/** Server events that travel on the firehose with a `seq`; the others answer one client. */
export type BroadcastServerEvent = {
  [Kind in keyof typeof happenings]: z.infer<(typeof happenings)[Kind]>;
}[keyof typeof happenings];

/** Whether a kind of server event carries a `seq` on the wire. */
export function isBroadcast(kind: string): boolean {
  return Object.hasOwn(happenings, kind);
}

export type CommandStatus = z.infer<typeof serverEvents.command_status>;
