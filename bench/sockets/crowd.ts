// Everybody else: the plugins that send and the clients that listen. `{"port":…,"filters":…}`; each question
// sends so many frames, and is answered when every client has heard all of them.
import { z } from "zod";
import { answerQuestions } from "./child";
import { pluginFrame } from "./frames";
import { countEvents, maskedFrame, openRaw } from "./raw-socket";

const PLUGINS = 60;
const RECEIVERS = 20;
/** Frames under way at once: enough to keep a server busy, few enough that no client counts as slow. */
const WINDOW = 400;

const { port, filters } = z
  .object({ port: z.number(), filters: z.enum(["none", "all different"]) })
  .parse(JSON.parse(process.argv[2] ?? ""));
const load = z.object({ frames: z.number() });

const plugins = await Promise.all(Array.from({ length: PLUGINS }, () => openRaw(port, "/ws/position")));
for (const plugin of plugins) plugin.resume();
/** Events heard, by client. */
const received = new Array<number>(RECEIVERS).fill(0);
let heard: () => void = () => undefined;
for (let i = 0; i < RECEIVERS; i++) {
  const receiver = await openRaw(port, livePath(i));
  await countEvents(receiver, (events) => {
    received[i] = (received[i] ?? 0) + events;
    heard();
  });
}
const frames = Array.from({ length: 6_000 }, (_, index) => maskedFrame(pluginFrame(index, PLUGINS)));
let next = 0;

answerQuestions({ ready: true }, async (question) => {
  await send(load.parse(question).frames);
  return { sent: next };
});

/** Filters that let the same pass and are yet no two alike, so that nothing can be shared between clients. */
function livePath(receiver: number): string {
  const types = `telemetry,vitals,chat,spawn,player_online,nobody_sends_${receiver}`;
  return filters === "none" ? "/ws/live" : `/ws/live?types=${types}`;
}

async function send(total: number): Promise<void> {
  received.fill(0);
  let sent = 0;
  await new Promise<void>((resolve) => {
    heard = () => {
      const done = Math.min(...received);
      if (done >= total) resolve();
      for (; sent < total && sent - done < WINDOW; sent++, next++) {
        const frame = frames[next % frames.length];
        if (frame !== undefined) plugins[next % PLUGINS]?.write(frame);
      }
    };
    heard();
  });
}
