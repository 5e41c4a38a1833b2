import type { Socket } from "node:net";
import { describe, expect, it, vi } from "vitest";
import type { WebSocket } from "ws";
import { Heartbeat } from "./heartbeat";

function setUp() {
  let now = 0;
  const heartbeat = new Heartbeat({ now: () => now, monotonic: () => now }, { pingMs: 20, silenceMs: 60 });
  const ws = { OPEN: 1, readyState: 1, isPaused: false, ping: vi.fn() };
  const socket = { bytesRead: 0 };
  const onSilence = vi.fn();
  heartbeat.watch(ws as unknown as WebSocket, socket as Socket, onSilence);
  const pass = (ms: number) => {
    for (let i = 0; i < ms / 5; i++) {
      now += 5;
      heartbeat.beat();
    }
  };
  return { ws, socket, onSilence, pass };
}

describe("Heartbeat", () => {
  it("pings at its pace, and gives up after silence, once", () => {
    const { ws, onSilence, pass } = setUp();
    pass(60);
    expect(ws.ping).toHaveBeenCalledTimes(3);
    expect(onSilence).not.toHaveBeenCalled();
    pass(100);
    expect(onSilence).toHaveBeenCalledOnce();
    expect(ws.ping).toHaveBeenCalledTimes(3);
  });

  it("any byte is a sign of life, also of a frame that is not whole yet", () => {
    const { socket, onSilence, pass } = setUp();
    for (let i = 0; i < 10; i++) {
      pass(50);
      socket.bytesRead += 1;
    }
    expect(onSilence).not.toHaveBeenCalled();
  });

  it("a socket that we do not read is not blamed for being silent", () => {
    const { ws, onSilence, pass } = setUp();
    ws.isPaused = true;
    pass(200);
    ws.isPaused = false;
    pass(60);
    expect(onSilence).not.toHaveBeenCalled();
    pass(10);
    expect(onSilence).toHaveBeenCalledOnce();
  });
});
