import type { Socket } from "@/app/_live/live-client";

/** Opens the live stream of this page's own server, filtered to `types` from the first frame on. */
export function openSocket(types: readonly string[]): Socket {
  const url = new URL("/ws/live", location.href);
  url.protocol = url.protocol.replace("http", "ws");
  url.search = new URLSearchParams({ types: types.join(",") }).toString();
  const stream = new WebSocket(url);
  const socket: Socket = {
    send: (text) => stream.send(text),
    close: () => stream.close(),
    onmessage: null,
    onclose: null,
  };
  stream.onmessage = (event) => socket.onmessage?.(event);
  stream.onclose = (event) => socket.onclose?.(event);
  return socket;
}
