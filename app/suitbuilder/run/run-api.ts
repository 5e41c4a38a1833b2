import type { SuitRequest } from "@/server/contract/suits/search-request";
import { BROKEN_ANSWER, RunFailure, unreachable } from "./run-failure";

export interface Run {
  id: string;
  request: SuitRequest;
  /** ISO 8601. */
  startedAt: string;
  state: "waiting" | "running" | "ended";
}

/** What the page asks of the server about its runs. */
export interface RunApi {
  /** @throws RunFailure */
  start(request: SuitRequest): Promise<Run>;
  /** Own runs that the server still knows. @throws RunFailure */
  list(): Promise<readonly Run[]>;
  /** Ends one; fine where it is over or gone already. */
  stop(id: string): Promise<void>;
  events(id: string): EventSource;
}

/** An answer that takes longer is given up, in milliseconds. */
const ANSWER_MS_MAX = 20_000;

/** The runs of this user, on the server that the page came from. */
export const runApi: RunApi = {
  async start(request) {
    const answer = await ask("/suitbuilder/runs", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const body = await bodyOf(answer);
    const run = isRecord(body) && isRun(body.run) ? body.run : null;
    if (run === null) throw BROKEN_ANSWER;
    return run;
  },
  async list() {
    const body = await bodyOf(await ask("/suitbuilder/runs", {}));
    if (!isRecord(body) || !Array.isArray(body.runs)) throw BROKEN_ANSWER;
    return body.runs.filter(isRun);
  },
  async stop(id) {
    // It also ends by itself once nobody listens.
    await ask(pathOf(id), { method: "DELETE" }).catch(() => undefined);
  },
  events: (id) => new EventSource(`${pathOf(id)}/events`),
};

function pathOf(id: string): string {
  return `/suitbuilder/runs/${encodeURIComponent(id)}`;
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(path, { ...init, signal: AbortSignal.timeout(ANSWER_MS_MAX) }).catch(() => {
    throw unreachable();
  });
  if (answer.ok) return answer;
  const body = await bodyOf(answer);
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  throw new RunFailure({
    status: answer.status,
    code: textOr(error.code, ""),
    message: textOr(error.message, ""),
    path: typeof error.path === "string" ? error.path : null,
    requestId: answer.headers.get("x-request-id"),
    retryAfterS: Number(answer.headers.get("retry-after")) || null,
  });
}

async function bodyOf(answer: Response): Promise<unknown> {
  return answer.json().catch(() => null);
}

/** The server holds its answers to their description; only the outline is looked at again here. */
function isRun(value: unknown): value is Run {
  return isRecord(value) && typeof value.id === "string" && isRecord(value.request);
}

function textOr(value: unknown, other: string): string {
  return typeof value === "string" ? value : other;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
