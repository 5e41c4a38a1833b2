import { z } from "zod";
import { getLayout } from "@/server/services/layouts/get";
import { listLayouts } from "@/server/services/layouts/list";
import { patchLayout } from "@/server/services/layouts/patch";
import { removeLayout } from "@/server/services/layouts/remove";
import { layoutName, patchLayoutInput } from "@/server/services/layouts/schemas";
import { currentActor } from "@/server/services/sessions/current-actor";
import {
  createUser,
  createUserInput,
  disableUser,
  disableUserInput,
  enableUser,
  listUsers,
  setPassword,
  setPasswordInput,
  setRole,
  setRoleInput,
} from "@/server/services/users";
import { adminProcedure, publicProcedure, router, signedInProcedure } from "./trpc";

export const sessionRouter = router({
  /** Who is signed in; null for nobody. */
  current: publicProcedure.input(z.void()).query(({ ctx }) => currentActor(ctx.actor)),
});

export const layoutsRouter = router({
  list: signedInProcedure.query(({ ctx }) => listLayouts({ ctx })),
  get: signedInProcedure.input(layoutName).query(({ ctx, input }) => getLayout({ ctx, input })),
  remove: signedInProcedure.input(layoutName).mutation(({ ctx, input }) => removeLayout({ ctx, input })),
  patch: signedInProcedure.input(patchLayoutInput).mutation(({ ctx, input }) => patchLayout({ ctx, input })),
});

export const usersRouter = router({
  list: adminProcedure.query(({ ctx }) => listUsers({ ctx })),
  create: adminProcedure.input(createUserInput).mutation(({ ctx, input }) => createUser({ ctx, input })),
  setRole: adminProcedure.input(setRoleInput).mutation(({ ctx, input }) => setRole({ ctx, input })),
  disable: adminProcedure.input(disableUserInput).mutation(({ ctx, input }) => disableUser({ ctx, input })),
  enable: adminProcedure.input(disableUserInput).mutation(({ ctx, input }) => enableUser({ ctx, input })),
  /** Anybody for themselves, admins for everybody. */
  setPassword: signedInProcedure
    .input(setPasswordInput)
    .mutation(({ ctx, input }) => setPassword({ ctx, input })),
});
