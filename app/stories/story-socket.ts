import type { Socket } from "@/app/_live/live-client";
import type { Story } from "./story";

/** Between two steps of a story, and between two ticks of its server; milliseconds. */
const STEP_MS = 2_000;

/** The stream of `/ws/live` as a story tells it: hello, what happens at each step, a tick. */
export function openStorySocket(story: Story): Socket {
  let seq = 0;
  let step = 0;
  let timer: ReturnType<typeof setInterval> | null = null;
  const send = (frame: object) => socket.onmessage?.({ data: JSON.stringify(frame) });
  const end = () => {
    if (timer) clearInterval(timer);
    timer = null;
  };
  const tell = () => {
    for (const frame of story.frames?.(step) ?? []) send({ ...frame, seq: ++seq });
    send({ type: "tick", server_time: new Date().toISOString(), seq });
    step++;
  };
  const socket: Socket = {
    send: (text) => {
      const message: unknown = JSON.parse(text);
      if (isSubscribe(message)) send({ ...message, type: "subscribed", characters: null });
    },
    close: end,
    onmessage: null,
    onclose: null,
  };
  setTimeout(() => {
    send({ type: "hello", epoch: "story", seq, version: "story", server_time: new Date().toISOString() });
    tell();
    timer = setInterval(tell, STEP_MS);
    if (story.connection === "lost") {
      end();
      socket.onclose?.({ code: 1006 });
    }
  });
  return socket;
}

/** What opens while a story's server is away: nothing ever comes. */
export function openNothing(): Socket {
  return { send: () => undefined, close: () => undefined, onmessage: null, onclose: null };
}

function isSubscribe(message: unknown): message is { type: "subscribe"; message_types: string[] } {
  return typeof message === "object" && message !== null && "type" in message && message.type === "subscribe";
}
