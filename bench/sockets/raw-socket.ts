import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { SECRETS } from "./secrets";

/** An unasked-for pong, masked and empty: a sign of life, so that nobody takes a mere listener for dead. */
const ALIVE = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);
const ALIVE_EVERY_MS = 15_000;

/** A WebSocket client reduced to what the benchmark needs, so that the machine's time goes to the server. */
export async function openRaw(port: number, path: string): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  await once(socket, "connect");
  const headers = [
    `GET ${path} HTTP/1.1`,
    "Host: bench",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
    "Sec-WebSocket-Version: 13",
    `X-Plugin-Secret: ${SECRETS.SHARED_SECRET}`,
    `Authorization: Bearer ${SECRETS.SERVICE_TOKEN}`,
  ];
  socket.write(`${headers.join("\r\n")}\r\n\r\n`);
  setInterval(() => socket.write(ALIVE), ALIVE_EVERY_MS).unref();
  return socket;
}

/** A masked text frame, as clients must send them; the mask is zero, which changes nothing for the server. */
export function maskedFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const short = payload.length < 126;
  const header = Buffer.alloc(short ? 6 : 8);
  header[0] = 0x81;
  header[1] = 0x80 | (short ? payload.length : 126);
  if (!short) header.writeUInt16BE(payload.length, 2);
  return Buffer.concat([header, payload]);
}

/** Events are longer than this; ticks are not, and not counted. */
const EVENT_BYTES_MIN = 126;

/** Where `{"type":"hello"` differs from every event of the benchmark. */
const TYPE_AT = '{"type":"'.length;
const H = "h".charCodeAt(0);

/**
 * Counts the events that arrive on a socket after its HTTP answer and, where there is one, its `hello`.
 * @returns settles with the HTTP answer: events that are sent before it go past this client
 */
export function countEvents(socket: Socket, onEvents: (events: number) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let answered = false;
  return new Promise((resolve) => {
    socket.on("data", (chunk: Buffer) => {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const start = answered ? 0 : bytes.indexOf("\r\n\r\n") + 4;
      answered = answered || start > 3;
      const { events, end } = answered ? eventsIn(bytes, start) : { events: 0, end: 0 };
      rest = bytes.subarray(end);
      if (events > 0) onEvents(events);
      if (answered) resolve();
    });
  });
}

/** How many events lie whole in the bytes, and where the last whole frame ends. */
function eventsIn(bytes: Buffer, start: number): { events: number; end: number } {
  let events = 0;
  let end = start;
  while (end + 4 <= bytes.length) {
    const short = bytes[end + 1] ?? 0;
    const payloadAt = end + (short < 126 ? 2 : 4);
    const payloadBytes = short < 126 ? short : bytes.readUInt16BE(end + 2);
    if (payloadAt + payloadBytes > bytes.length) break;
    if (payloadBytes >= EVENT_BYTES_MIN && bytes[payloadAt + TYPE_AT] !== H) events += 1;
    end = payloadAt + payloadBytes;
  }
  return { events, end };
}
