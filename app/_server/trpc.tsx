import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache, type ReactNode } from "react";
import { makeQueryClient } from "@/app/_trpc/query-client";
import { appRouter } from "@/server/routers";
import { routerContext } from "./router-context";

/** Per request: what one component fetched, the next one finds. */
const queryClient = cache(() => makeQueryClient({ retriesMax: 0 }));
const context = cache(async () => routerContext(await headers()));

/**
 * Procedures for server components, called without a network:
 * `const queries = await serverQueries(); await queries.client.fetchQuery(queries.trpc.live.players.queryOptions());`
 */
export async function serverQueries() {
  const client = queryClient();
  return {
    client,
    trpc: createTRPCOptionsProxy({ router: appRouter, ctx: await context(), queryClient: client }),
  };
}

/** Hands everything prefetched in this request to the components inside, which then start with it. */
export function Hydrate({ children }: { children: ReactNode }) {
  return <HydrationBoundary state={dehydrate(queryClient())}>{children}</HydrationBoundary>;
}
