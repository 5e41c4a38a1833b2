import { type Failure, readFailure } from "@/app/_trpc/read-failure";

/** Why there is no answer, in words that can be shown, and what to name when asking about it. */
export function failureWords(error: unknown): { readonly text: string; readonly requestId: string | null } {
  const { kind, message, requestId } = readFailure(error);
  return { text: kind === "refused" ? message : WORDS[kind], requestId };
}

const WORDS: Readonly<Record<Exclude<Failure["kind"], "refused">, string>> = {
  signed_out: "You are signed out.",
  unreachable: "The server did not answer.",
  fault: "Something went wrong on the server.",
};
