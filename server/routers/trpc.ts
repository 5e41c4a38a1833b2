import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { NotSignedIn } from "@/server/errors";
import { authorize } from "@/server/services/authorize";
import type { Actor, Context } from "@/server/services/context";
import type { SuitItems } from "@/server/services/suits/stored-items";
import type { WsServer } from "@/server/services/ws-server-client";
import { errorData, mapError } from "./trpc-errors";

/** What a transport knows about a request; null: nobody is signed in. */
export interface RouterContext extends Omit<Context, "actor"> {
  actor: Actor | null;
  requestId: string;
  wsServer: WsServer;
  suitItems: SuitItems;
  settings: {
    shareTells: boolean;
    commandPrefixes: readonly string[];
    buildVersion: string;
    serverName: string;
    /** Where the guild's Grafana is; null where there is none. */
    grafanaUrl: string | null;
  };
}

const t = initTRPC.context<RouterContext>().create({
  transformer: superjson,
  errorFormatter: ({ shape, error, ctx }) => ({
    ...shape,
    message: error.message,
    data: { ...errorData(error, ctx?.requestId), httpStatus: shape.data.httpStatus, path: shape.data.path },
  }),
});

export const { router, createCallerFactory } = t;

/** Every procedure starts here: what a verb throws becomes what the contract says. */
export const publicProcedure = t.procedure.use(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  throw mapError(result.error, { log: ctx.log, requestId: ctx.requestId, path });
});

/** Somebody is signed in; which of their rights count is the verb's to check. */
export const signedInProcedure = publicProcedure.use(({ next, ctx }) => {
  const { actor } = ctx;
  if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED", cause: new NotSignedIn() });
  return next({ ctx: { ...ctx, actor } });
});

export const adminProcedure = signedInProcedure.use(({ next, ctx }) => {
  authorize(ctx.actor, "manage accounts");
  return next();
});
