import type { SearchError } from "@/server/contract/suits/search-events";

interface Answer {
  /** Of HTTP; 0 when there was no answer. */
  status: number;
  code: string;
  message: string;
  /** JSON pointer to what is wrong in the request. */
  path: string | null;
  requestId: string | null;
  retryAfterS: number | null;
}

/** The server said no to a run, or nothing at all. */
export class RunFailure extends Error {
  constructor(readonly answer: Answer) {
    super(answer.message);
  }
}

/** Why there is no run, in words for whoever wanted one. */
export interface RunProblem {
  kind: "signed_out" | "unreachable" | "busy" | "refused" | "fault" | "gone";
  title: string;
  text: string;
  /** JSON pointer into the request: what to mend. */
  path: string | null;
  requestId: string | null;
}

export function unreachable(): RunFailure {
  return new RunFailure({ status: 0, code: "", message: "", path: null, requestId: null, retryAfterS: null });
}

export const BROKEN_ANSWER = new RunFailure({
  status: 500,
  code: "",
  message: "",
  path: null,
  requestId: null,
  retryAfterS: null,
});

export function problemOf(error: unknown): RunProblem {
  const answer = error instanceof RunFailure ? error.answer : BROKEN_ANSWER.answer;
  const { path, requestId } = answer;
  return { ...wordsOf(answer), path, requestId };
}

function wordsOf({ status, message, retryAfterS }: Answer): Pick<RunProblem, "kind" | "title" | "text"> {
  if (status === 0) {
    return {
      kind: "unreachable",
      title: "The server cannot be reached",
      text: "Your request is kept. Search again once the connection is back.",
    };
  }
  if (status === 401) {
    return {
      kind: "signed_out",
      title: "You are signed out",
      text: "Sign in again: the page comes back with the same request.",
    };
  }
  if (status === 429) {
    const when = retryAfterS === null ? "in a moment" : `in ${retryAfterS} s`;
    return {
      kind: "busy",
      title: "Too many searches at once",
      text: `Your other searches, in other tabs perhaps, have to end first. Try again ${when}.`,
    };
  }
  return status < 500 || status === 503 ? refused(message) : FAULT;
}

/** What a run says itself of why it ended without a result; null where it was only told to. */
export function problemOfRun({ code, message, path = null }: SearchError): RunProblem | null {
  if (code === "CANCELLED") return null;
  if (code === "" || code === "INTERNAL_ERROR") return { ...FAULT, path: null, requestId: null };
  return { ...refused(message), path, requestId: null };
}

function refused(message: string): Pick<RunProblem, "kind" | "title" | "text"> {
  return {
    kind: "refused",
    title: "This cannot be searched for",
    text: message === "" ? "The server does not say why." : sentence(message),
  };
}

const FAULT: Pick<RunProblem, "kind" | "title" | "text"> = {
  kind: "fault",
  title: "Something went wrong on the server",
  text: "Your request is kept. Try again, and tell an admin if it comes back.",
};

/** The server has forgotten the run: it was restarted, or nobody listened for too long. */
export const GONE: RunProblem = {
  kind: "gone",
  title: "The search is gone",
  text: "The connection was lost, and the server has ended the search meanwhile. What was found so far is still listed.",
  path: null,
  requestId: null,
};

function sentence(message: string): string {
  const text = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
