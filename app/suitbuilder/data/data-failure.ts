import { type Failure, readFailure } from "@/app/_trpc/read-failure";

/** Why the server did not say or keep what the page wanted of it. */
export interface DataFailure extends Omit<Failure, "message"> {
  title: string;
  text: string;
}

const WORDS = {
  unreachable: { title: "The server cannot be reached", text: "Try again once the connection is back." },
  signed_out: {
    title: "You are signed out",
    text: "Sign in again: the page comes back with the same request.",
  },
  fault: {
    title: "Something went wrong on the server",
    text: "Try again, and tell an admin if it comes back.",
  },
} as const;

export function dataFailureOf(error: unknown): DataFailure {
  const { message, ...failure } = readFailure(error);
  if (failure.kind === "refused") return { ...failure, title: "That did not work", text: message };
  return { ...failure, ...WORDS[failure.kind] };
}
