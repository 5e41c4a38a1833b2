import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";

/** A game server on loopback that knows trackers only: it answers their login as the real one does, and nothing else. */
export interface FakeGameServer {
  port: number;
  /** Datagrams that were right, and what was wrong with the others. */
  logins: number;
  refused: string[];
  /** Whether it answers; a silent one still reads. */
  isSilent: boolean;
  /** Answers that went out. */
  answers: number;
  /** Some servers have a port for each direction; at another address it would be a stranger. */
  answersFrom: "same port" | "another port" | "another address";
  close(): Promise<void>;
}

export async function startFakeGameServer(): Promise<FakeGameServer> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const fake: FakeGameServer = {
    port: socket.address().port,
    logins: 0,
    refused: [],
    isSilent: false,
    answers: 0,
    answersFrom: "same port",
    async close() {
      const closed = once(socket, "close");
      socket.close();
      await closed;
    },
  };
  socket.on("message", (packet, from) => {
    const wrong = whatIsWrong(packet);
    if (wrong !== null) {
      // As the real one: what it does not understand it does not answer.
      fake.refused.push(wrong);
      return;
    }
    fake.logins += 1;
    if (fake.isSilent) return;
    if (fake.answersFrom === "same port") send(socket, from);
    else {
      const other = createSocket("udp4");
      other.bind(0, fake.answersFrom === "another port" ? "127.0.0.1" : "127.0.0.2", () => {
        send(other, from, () => other.close());
      });
    }
  });
  function send(from: Socket, to: { port: number; address: string }, sent?: () => void): void {
    fake.answers += 1;
    from.send(connectRequest(), to.port, to.address, sent);
  }
  return fake;
}

const CONNECT_REQUEST = 0x0004_0000;

/** Header and the 32 bytes of a handshake that nobody will go on with. */
function connectRequest(): Buffer {
  const packet = Buffer.alloc(52);
  packet.writeUInt32LE(CONNECT_REQUEST, 4);
  packet.writeUInt16LE(32, 16);
  return packet;
}

/** Reads a login as the server does, written down independently of the code under test. */
function whatIsWrong(packet: Buffer): string | null {
  if (packet.length < 20) return "shorter than a header";
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  const little = true;
  if (view.getUint32(4, little) !== 0x10000) return "no login";
  const size = view.getUint16(16, little);
  if (size !== packet.length - 20 || size % 4 !== 0) return "size";
  let sum = (20 << 16) + (size << 16);
  for (let at = 0; at < packet.length; at += 4) sum += at === 8 ? 0xbadd70dd : view.getUint32(at, little);
  if (sum % 2 ** 32 !== view.getUint32(8, little)) return "checksum";
  const version = textAt(packet, 20);
  if (version.text !== "1802") return "client version";
  const account = textAt(packet, version.end + 16);
  if (account.text !== "acservertracker:jj9h26hcsggc") return "account";
  return textAt(packet, account.end).end === packet.length ? null : "something follows";
}

function textAt(packet: Buffer, at: number): { text: string; end: number } {
  const length = packet.readUInt16LE(at);
  return {
    text: packet.toString("ascii", at + 2, at + 2 + length),
    end: at + Math.ceil((2 + length) / 4) * 4,
  };
}
