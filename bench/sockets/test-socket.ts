import { WebSocket } from "ws";
import { SECRETS } from "./secrets";

const headers = {
  "X-Plugin-Secret": SECRETS.SHARED_SECRET,
  Authorization: `Bearer ${SECRETS.SERVICE_TOKEN}`,
};

/** A socket that is let in at either path. */
export function openSocket(port: number, path: "/ws/position" | "/ws/live"): Promise<WebSocket> {
  const ws = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers, perMessageDeflate: false });
  return new Promise((resolve, reject) => ws.once("open", () => resolve(ws)).once("error", reject));
}

/** Finer than a millisecond, and the same clock in every process of this machine. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}
