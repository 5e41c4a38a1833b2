import { z } from "zod";
import { serverEvents } from "../server-events";
import { defineEndpoint } from "./define";

/** What `server_status` says on the wire. */
const status = serverEvents.server_status.omit({ type: true });
export type ServerHealth = z.infer<typeof status>;

export const serverHealth = defineEndpoint({
  path: "/server-health",
  summary: "Whether the game server is up and how many play on it, as far as known now",
  access: "account",
  input: z.strictObject({}),
  answer: status,
});
