import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { chunkBytes, FrameWriter, joinChunks } from "./frame";

/** Payload of one unmasked text frame, read by the rules of RFC 6455 alone. */
function payloadOf(bytes: Buffer): string {
  expect(bytes[0]).toBe(0x81);
  const short = bytes[1] ?? 0;
  const [at, length] =
    short < 126
      ? [2, short]
      : short === 126
        ? [4, bytes.readUInt16BE(2)]
        : [10, Number(bytes.readBigUInt64BE(2))];
  expect(bytes.length).toBe(at + length);
  return bytes.toString("utf8", at);
}

describe("FrameWriter", () => {
  it.each([0, 100, 110, 111, 112, 65_520, 65_521, 65_522, 300_000])(
    "an object with %i characters of text",
    (length) => {
      const writer = new FrameWriter();
      const json = JSON.stringify({ text: "x".repeat(length) });
      const bytes = joinChunks([writer.write(json, ',"seq":7}')]);
      expect(JSON.parse(payloadOf(bytes))).toEqual({ text: "x".repeat(length), seq: 7 });
    },
  );

  it("keeps letters beyond ASCII", () => {
    const writer = new FrameWriter();
    const json = JSON.stringify({ text: "Ångström 漢字 🐸" });
    expect(payloadOf(joinChunks([writer.write(json)]))).toBe(json);
  });

  it("never writes over a frame it gave out", () => {
    const writer = new FrameWriter();
    const frames = Array.from({ length: 3_000 }, (_, i) => ({
      i,
      chunk: writer.write(`{"i":${i},"pad":"${"p".repeat(i % 700)}"}`),
    }));
    for (const { i, chunk } of frames)
      expect(JSON.parse(payloadOf(joinChunks([chunk])))).toMatchObject({ i });
  });

  it("is understood by another implementation", async () => {
    const server = new WebSocketServer({ port: 0, perMessageDeflate: false });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const writer = new FrameWriter();
    const texts = ["{}", JSON.stringify({ a: "b".repeat(70_000) }), JSON.stringify({ a: "ü".repeat(200) })];
    server.on("connection", (_, request) =>
      request.socket.write(joinChunks(texts.map((text) => writer.write(text)))),
    );
    const received: string[] = [];
    const client = new WebSocket(`ws://127.0.0.1:${address.port}`);
    await new Promise<void>((resolve) => {
      client.on("message", (data) => {
        received.push(String(data));
        if (received.length === texts.length) resolve();
      });
    });
    expect(received).toEqual(texts);
    client.terminate();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("joinChunks", () => {
  it("views neighbours without a copy, and copies the rest", () => {
    const writer = new FrameWriter();
    const [a, b, c] = [writer.write('{"a":1}'), writer.write('{"b":1}'), writer.write('{"c":1}')];
    const neighbours = joinChunks([a, b, c]);
    expect(neighbours.buffer).toBe(a.buffer.buffer);
    const apart = joinChunks([a, c]);
    expect(apart.buffer).not.toBe(a.buffer.buffer);
    expect(apart.length).toBe(chunkBytes(a) + chunkBytes(c));
    expect(joinChunks([])).toHaveLength(0);
  });
});

it("a stream takes joined frames as they are", () => {
  const stream = new PassThrough();
  const writer = new FrameWriter();
  stream.write(joinChunks([writer.write('{"a":1}'), writer.write('{"b":2}')]));
  expect(stream.read().includes('{"b":2}')).toBe(true);
});
