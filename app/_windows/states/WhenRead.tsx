"use client";

import type { ReactNode } from "react";
import { type Failure, readFailure } from "@/app/_trpc/read-failure";
import { Loading } from "@/app/_ui/Skeleton";
import { PartFailed } from "./PartFailed";
import { ReadProblem } from "./ReadProblem";

/** What a window needs of a query of the server: the result of `useQuery`, or of something like it. */
export type Read<Data> = {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
};

type Props<Data> = {
  read: Read<Data>;
  /** What is read, as in "The combat figures": it begins the sentences that say what is wrong. */
  what: string;
  /** The shape of what is to come. */
  skeleton: ReactNode;
  /** Instead of the words of a refusal with 404: a character that was never heard of, for instance. */
  notFound?: ReactNode;
  children: (data: Data) => ReactNode;
};

/**
 * What the server said, or why it is not there: on its way, refused, failed. What was read once stays when it cannot
 * be read again, under a line that says so.
 */
export function WhenRead<Data>({ read, what, skeleton, notFound, children }: Props<Data>) {
  const { data, error, refetch } = read;
  const failure: Failure | null = error ? readFailure(error) : null;
  const retry = () => void refetch();
  if (data === undefined) {
    if (!failure) return <Loading label={`Loading. ${what}`}>{skeleton}</Loading>;
    if (failure.status === 404 && notFound !== undefined) return notFound;
    return <ReadProblem failure={failure} what={what} onRetry={retry} />;
  }
  return (
    <>
      {failure && <PartFailed failure={failure} what={what} onRetry={retry} isOld />}
      {children(data)}
    </>
  );
}
