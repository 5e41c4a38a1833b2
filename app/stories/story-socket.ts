import type { Socket } from "@/app/_live/live-client";
import type { Story } from "./story";

/** Between two steps of a story, and between two ticks of its server; milliseconds. */
const STEP_MS = 2_000;

/** The stream of `/ws/live` as a story tells it: hello, what happens at each step, a tick. It may break as told. */
export function openStorySocket(story: Story, types: readonly string[], broke: () => void): Socket {
  let seq = 0;
  let step = 0;
  let hasBegun = false;
  let isClosed = false;
  let timer: ReturnType<typeof setInterval> | null = null;
  const send = (frame: object) => socket.onmessage?.({ data: JSON.stringify(frame) });
  const end = () => {
    isClosed = true;
    if (timer) clearInterval(timer);
    timer = null;
  };
  const tell = () => {
    for (const frame of hasBegun ? (story.frames?.(step++) ?? []) : []) send({ ...frame, seq: ++seq });
    send({ type: "tick", server_time: new Date().toISOString(), seq });
  };
  const begin = (heard: readonly string[]) => {
    if (hasBegun || isClosed || (story.firstHeardBy && !heard.includes(story.firstHeardBy))) return;
    hasBegun = true;
    tell();
    if (story.connection !== "lost") return;
    broke();
    end();
    socket.onclose?.({ code: 1006 });
  };
  const socket: Socket = {
    send: (text) => {
      const message: unknown = JSON.parse(text);
      if (isSubscribe(message)) {
        send({ ...message, type: "subscribed", characters: null });
        setTimeout(() => begin(message.message_types));
      } else if (isCommand(message) && story.commands !== null) {
        const { id, player_name } = message;
        send({ status: "delivered", ...story.commands, type: "command_status", id, player_name });
      }
    },
    close: end,
    onmessage: null,
    onclose: null,
  };
  setTimeout(() => {
    if (isClosed) return;
    send({ type: "hello", epoch: "story", seq, version: "story", server_time: new Date().toISOString() });
    timer = setInterval(tell, STEP_MS);
    begin(types);
    if (!hasBegun) tell();
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

function isCommand(message: unknown): message is { player_name: string; command: string; id: number } {
  return typeof message === "object" && message !== null && "command" in message && "player_name" in message;
}
