import type { inferRouterOutputs } from "@trpc/server";
import type { LiveFrame } from "@/app/_live/frames";
import type { PlayerRow, VitalsRow } from "@/app/_live/sources";
import type { Size } from "@/app/_windows/geometry";
import type { WindowStateName } from "@/app/_windows/states/state-names";
import type { AccountRole, CommandStatus } from "@/server/contract";
import type { AppRouter } from "@/server/routers";

type Outputs = inferRouterOutputs<AppRouter>;

/** What the server does with a question: answers, refuses, or takes for ever. */
export type Answer<Output> = Output | Refusal | typeof NEVER | ((input: unknown) => Output | Refusal);

/** Answers of tRPC procedures by router and procedure. What is not named is refused as a fault. */
export type Answers = {
  readonly [R in keyof Outputs]?: { readonly [P in keyof Outputs[R]]?: Answer<Outputs[R][P]> };
};

/** No answer comes, as on a slow line. */
export const NEVER = Symbol("no answer comes");

export class Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly message: string,
  ) {}
}

export const fault = new Refusal(500, "INTERNAL_ERROR", "Internal error");

export function notAllowed(message: string): Refusal {
  return new Refusal(403, "FORBIDDEN", message);
}

export function notFound(message: string): Refusal {
  return new Refusal(404, "NOT_FOUND", message);
}

/** A frame of the firehose without its place in it, which the story's stream adds. */
export type StoryFrame = LiveFrame extends infer Frame
  ? Frame extends unknown
    ? Omit<Frame, "seq">
    : never
  : never;

/** One window in one state: what it is opened with, and what the server and the stream say. */
export type Story = {
  readonly character?: string;
  /** What the window kept for itself. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Without it that of the window's kind. */
  readonly size?: Size;
  /** Who is online when the page opens. */
  readonly players?: readonly PlayerRow[];
  readonly vitals?: readonly VitalsRow[];
  /** What the stream says: `step` 0 on opening, then one more every two seconds. */
  readonly frames?: (step: number) => readonly StoryFrame[];
  /** The stream's first step waits until the page subscribes to this type: for windows that only the stream fills. */
  readonly firstHeardBy?: string;
  /** What becomes of commands: delivered without it, null for no answer at all. */
  readonly commands?: Pick<CommandStatus, "status" | "reason"> | null;
  /** `lost`: the connection breaks after the first frames, and does not come back. */
  readonly connection?: "live" | "lost";
  readonly role?: AccountRole;
  readonly answers?: Answers;
  /** Answers of the HTTP API by path, with JSON bodies, for windows that ask it. */
  readonly http?: Readonly<Record<string, Answer<unknown>>>;
};

/** All states of a window; each is made when it is opened, with times relative to then. */
export type WindowStories = Readonly<Record<WindowStateName, (time: StoryTime) => Story>>;

/** The moment at which a story was opened. */
export class StoryTime {
  constructor(private readonly openedMs: number) {}

  /** ISO 8601 with milliseconds, so many seconds before the opening; negative for after it. */
  ago(seconds: number): string {
    return new Date(this.openedMs - seconds * 1000).toISOString();
  }
}

export const unwritten: WindowStories = {
  loading: () => ({}),
  empty: () => ({}),
  live: () => ({}),
  stale: () => ({}),
  offline: () => ({}),
  disconnected: () => ({}),
  partial: () => ({}),
  error: () => ({}),
  "not-allowed": () => ({}),
  "too-much": () => ({}),
};
