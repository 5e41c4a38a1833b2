import type { z } from "zod";
import { serverEvents } from "../server-events";

/** The answer of `GET /server-health`: what `server_status` says on the wire. */
export const serverHealth = serverEvents.server_status.omit({ type: true });
export type ServerHealth = z.infer<typeof serverHealth>;
