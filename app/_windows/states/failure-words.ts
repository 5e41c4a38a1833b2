import type { Failure } from "@/app/_trpc/read-failure";

/** Why the server gave nothing, in a sentence. */
export function failureWords({ kind, message }: Failure): string {
  switch (kind) {
    case "signed_out":
      return "You are signed out.";
    case "unreachable":
      return "The server cannot be reached.";
    case "refused":
      return message;
    case "fault":
      return "Something went wrong on the server. If it comes back, tell an admin the id.";
  }
}
