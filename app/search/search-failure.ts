import { type Failure, readFailure } from "@/app/_trpc/read-failure";

/** Why the server did not do what was asked, for whoever asked. */
export interface SearchFailure extends Omit<Failure, "message" | "status"> {
  title: string;
  text: string;
}

export function failureOf(error: unknown): SearchFailure {
  const { message, ...failure } = readFailure(error);
  if (failure.kind === "refused") return { ...failure, title: "That did not work", text: message };
  return { ...failure, ...WORDS[failure.kind] };
}

const WORDS = {
  unreachable: {
    title: "The server cannot be reached",
    text: "Your query is kept. Try again once the connection is back.",
  },
  signed_out: {
    title: "You are signed out",
    text: "Sign in again: the page comes back with the same search.",
  },
  fault: {
    title: "Something went wrong on the server",
    text: "Your query is kept. Try again, and tell an admin if it comes back.",
  },
} as const;

/** The browser itself says that it is offline: nothing was sent, and it is once there is a connection again. */
export const OFFLINE: SearchFailure = {
  kind: "unreachable",
  title: "You are offline",
  text: "Your query is kept, and asked once the connection is back.",
  requestId: null,
  field: null,
};
