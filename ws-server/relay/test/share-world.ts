import { shareEvent } from "@/server/figures/test/share-event";
import { createMetrics } from "../../metrics";
import { VitalSharing } from "../vital-sharing";
import type { ShareSocket } from "../vital-sharing-outbox";

const START_MS = Date.parse("2026-11-22T20:50:54.000Z");

export { shareEvent };

type Frame = { type: string; [field: string]: unknown };

/** A plugin's socket that keeps what it is sent. */
export class FakePlugin implements ShareSocket {
  unreadBytes = 0;
  isOpen = true;
  writes: Buffer[] = [];
  answers: Frame[] = [];
  get heard(): Frame[] {
    return this.writes.flatMap(framesIn);
  }
  write(frames: Buffer): boolean {
    if (this.isOpen) this.writes.push(frames);
    return this.isOpen;
  }
  answer(message: object): void {
    this.answers.push(message as Frame);
  }
}

/** Vital sharing with sockets, a clock and a scheduler that do what they are told. */
export function shareWorld() {
  let time = 0;
  let jobs: { run: () => void; at: number }[] = [];
  const owners = new Map<string, FakePlugin>();
  const metrics = createMetrics({ defaults: false });
  const gone: string[] = [];
  const sharing = new VitalSharing({
    onGone: ({ character_name }) => gone.push(character_name),
    serverName: "Coldeve",
    socketOf: (character) => owners.get(character),
    clock: { now: () => START_MS + time, monotonic: () => time },
    metrics: metrics.sharing,
    scheduler: {
      immediate: (run) => jobs.push({ run, at: time }),
      later: (run, ms) => jobs.push({ run, at: time + ms }),
    },
  });

  /** A socket that speaks for these characters from now on. */
  const connect = (...names: string[]) => {
    const plugin = new FakePlugin();
    for (const name of names) owners.set(name, plugin);
    return plugin;
  };
  const send = (name: string, frame: object, from = owners.get(name) ?? new FakePlugin()) => {
    const event = shareEvent(name, frame, START_MS + time);
    sharing.receive(event, JSON.stringify(event), from);
  };
  /** Lets time pass; what is scheduled runs at its own time. */
  const pass = (ms: number) => {
    const until = time + ms;
    for (;;) {
      const next = jobs.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      jobs = jobs.filter((job) => job !== next);
      time = Math.max(time, next.at);
      next.run();
    }
    time = until;
  };
  const metric = async (name: string): Promise<number> => {
    const text = await metrics.registry.metrics();
    const line = text.split("\n").find((candidate) => candidate.startsWith(`overlord_ws_share_${name} `));
    return Number(line?.split(" ")[1] ?? 0);
  };
  return { sharing, owners, gone, connect, send, pass, metric, now: () => time };
}

/** Payloads of unmasked text frames, by the rules of RFC 6455. */
function framesIn(bytes: Buffer): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; ) {
    const short = bytes[at + 1] ?? 0;
    const payloadAt = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
    const length =
      short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6);
    frames.push(JSON.parse(bytes.toString("utf8", payloadAt, payloadAt + length)));
    at = payloadAt + length;
  }
  return frames;
}
