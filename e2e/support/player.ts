import { ONLINE_WINDOW_MS } from "@/server/contract";
import { connectSocket } from "@/ws-server/test/sockets";
import { stack } from "./stack";

/** A character of a test's own: it says only what the test has it say. */
export interface Player {
  readonly name: string;
  /** Sends it, and waits for nothing. */
  say(frame: Record<string, unknown>): void;
  /** Resolves when the server has it. */
  tell(frame: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Its telemetry as long as the test says nothing else. */
export const STANDING = { type: "telemetry", ew: 33.6, ns: 42.1, z: 0.4, kills: 1, session_id: "played" };

/** For an expectation that a character whose plugin has closed is called offline: that is so a window later. */
export const ONCE_OFFLINE = { timeout: 2 * ONLINE_WINDOW_MS };

/** Logs a character in; it stands at Holtburg until its telemetry says otherwise. */
export async function player(name: string, fields: Record<string, unknown> = {}): Promise<Player> {
  const plugin = await connectSocket(`${stack.wsUrl}/ws/position`, {
    headers: { "X-Plugin-Secret": stack.pluginSecret },
  });
  let acks = 0;
  const tell = async (frame: Record<string, unknown>) => {
    const ack_id = ++acks;
    plugin.send({ ...frame, character_name: name, ack_id });
    await plugin.hear((heard) => heard.type === "ack" && heard.ack_id === ack_id);
  };
  await tell({ ...STANDING, ...fields });
  const say = (frame: Record<string, unknown>) => plugin.send({ ...frame, character_name: name });
  return { name, say, tell, close: () => plugin.close() };
}

/** A character that stays online however long a journey takes. */
export async function present(name: string): Promise<Player> {
  const one = await player(name);
  const beats = setInterval(() => one.say(STANDING), 2_000);
  return {
    ...one,
    close: () => {
      clearInterval(beats);
      return one.close();
    },
  };
}
