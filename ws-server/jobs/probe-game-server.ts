import { createSocket } from "node:dgram";
import { lookup } from "node:dns/promises";
import { isIPv6 } from "node:net";
import type { ProbeResult } from "@/server/services/server-health/observe";
import type { ServerAddress } from "@/server/services/server-health/server-address";
import { trackerLogin } from "@/server/services/server-health/tracker-login";

/** Asks the game server once whether it is there; never throws. */
export type Probe = (signal: AbortSignal) => Promise<ProbeResult>;

export interface ProbeOptions {
  /** Milliseconds that only go forward. */
  monotonic: () => number;
  /** Every address of a name; rejects when it has none. */
  resolve?: (host: string) => Promise<readonly string[]>;
  resolveWithinMs?: number;
  answerWithinMs?: number;
}

/** Servers answer in a fraction of this. */
const ANSWER_WITHIN_MS = 1_000;
const RESOLVE_WITHIN_MS = 2_000;

/**
 * One datagram out, and any datagram from the server's address is an answer, from whichever of its ports: some
 * servers have one for each direction. The name is resolved each time, because servers move.
 */
export function createProbe({ host, port }: ServerAddress, options: ProbeOptions): Probe {
  const { monotonic, resolve = resolveAll } = options;
  const { resolveWithinMs = RESOLVE_WITHIN_MS, answerWithinMs = ANSWER_WITHIN_MS } = options;
  return async (signal) => {
    try {
      const address = preferred(await within(resolveWithinMs, signal, resolve(host)));
      const sentAt = monotonic();
      const isAnswered = await ask({ address, port }, answerWithinMs, signal);
      if (!isAnswered) return { kind: "silent" };
      return { kind: "answered", latencyMs: Math.round((monotonic() - sentAt) * 10) / 10 };
    } catch (error) {
      return { kind: "not_asked", reason: codeOf(error) };
    }
  };
}

/** @returns whether an answer came in time. @throws when the datagram could not be sent */
async function ask(
  { address, port }: { address: string; port: number },
  waitMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted();
  // A socket of its own: a late answer to the probe before cannot be taken for one to this.
  const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<boolean>((answered, failed) => {
      signal.addEventListener("abort", () => failed(signal.reason), { once: true });
      socket.once("error", failed);
      socket.on("message", (_, from) => {
        if (from.address === address) answered(true);
      });
      timer = setTimeout(answered, waitMs, false);
      socket.send(trackerLogin(), port, address, (error) => {
        if (error) failed(error);
      });
    });
  } finally {
    clearTimeout(timer);
    socket.close();
  }
}

async function resolveAll(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** Game servers speak IPv4; one with a name in both worlds may not listen in the other. */
function preferred(addresses: readonly string[]): string {
  const address = addresses.find((one) => !isIPv6(one)) ?? addresses[0];
  if (address === undefined) throw new Error("the name has no address");
  return address;
}

/** The system's resolver can take half a minute to give up, and cannot be stopped. */
async function within<T>(ms: number, signal: AbortSignal, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    timer = setTimeout(() => reject(new Error("resolving took too long")), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
