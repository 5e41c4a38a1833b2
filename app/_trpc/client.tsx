"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import type { AppRouter } from "@/server/routers";
import { makeQueryClient } from "./query-client";

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** `const trpc = useTRPC(); useQuery(trpc.portals.list.queryOptions())`; types come from the server's router. */
export { useTRPC, useTRPCClient };

/** What the browser asks the server with. */
export type TrpcClient = ReturnType<typeof useTRPCClient>;

/** As many calls as the server takes in one request. */
const batchMax = 10;
const url = "/api/trpc";

/** How often a failed question is asked again; a browser's own number without it. */
type Props = { retriesMax?: number; children: ReactNode };

/** Around everything that asks the server; keeps one cache per tab. */
export function ServerData({ retriesMax, children }: Props) {
  const [queryClient] = useState(() => makeQueryClient({ retriesMax }));
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [
        splitLink({
          condition: ({ context }) => context.outlivesPage === true,
          // At once, and the browser sends it even when the page is gone by then.
          true: httpLink({
            url,
            transformer: superjson,
            fetch: (input, init) => fetch(input, { ...init, keepalive: true }),
          }),
          false: httpBatchLink({ url, transformer: superjson, maxItems: batchMax }),
        }),
      ],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
