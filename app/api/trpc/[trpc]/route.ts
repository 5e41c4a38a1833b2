import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { guarded, isJson } from "@/app/_server/http/api-route";
import { routerContext } from "@/app/_server/router-context";
import { UnsupportedMedia } from "@/server/errors";
import { appRouter } from "@/server/routers";

const batchMax = 10;

const handle = guarded(async (request) => {
  // A form on a foreign page can send other types without asking first; JSON it cannot.
  if (request.method === "POST" && !isJson(request)) throw new UnsupportedMedia("Send JSON.");
  const context = await routerContext(request.headers);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => context,
    maxBatchSize: batchMax,
    responseMeta: () => ({ headers: new Headers([["Cache-Control", "private, no-store"]]) }),
  });
});

export { handle as GET, handle as POST };
