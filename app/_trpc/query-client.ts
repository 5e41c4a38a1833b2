import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";
import superjson from "superjson";

/** What was fetched is not fetched again within this time, so a page's first data is used as it came. */
const freshMs = 10_000;
const browserRetriesMax = 3;

/**
 * A browser that calls itself offline may still reach a server in its own network, and the other way round. By default
 * nothing would be asked then, and nobody told; asked, the server answers or cannot be reached, and that is said.
 */
const askAlways = "always";

/** The cache of one browser tab, or of one request on the server, which tries once: somebody waits for the answer. */
export function makeQueryClient({ retriesMax = browserRetriesMax } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        retry: shouldRetry(retriesMax),
        networkMode: askAlways,
        refetchOnReconnect: true,
      },
      mutations: { networkMode: askAlways },
      dehydrate: {
        serializeData: superjson.serialize,
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
}

/** A refusal (4xx) stays one however often it is asked; a fault or a lost connection may pass. */
function shouldRetry(retriesMax: number) {
  return (failures: number, error: Error): boolean => {
    if (failures >= retriesMax) return false;
    const status: unknown = error instanceof TRPCClientError ? error.data?.httpStatus : undefined;
    return typeof status !== "number" || status >= 500;
  };
}
