import { z } from "zod";
import { accountRoleSchema } from "@/server/contract";
import { PASSWORD_CHARS_MAX } from "./password";

/** Shortest password that can be set. Length beats rules about characters. */
export const PASSWORD_CHARS_MIN = 10;

export const userNameSchema = z
  .string()
  .trim()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} _.'-]{0,63}$/u,
    "1 to 64 letters, digits, spaces, _ . ' - beginning with a letter or digit",
  );

export const passwordSchema = z
  .string()
  .min(PASSWORD_CHARS_MIN, `at least ${PASSWORD_CHARS_MIN} characters`)
  .max(PASSWORD_CHARS_MAX, `at most ${PASSWORD_CHARS_MAX} characters`);

export const createUserInput = z.strictObject({
  name: userNameSchema,
  password: passwordSchema,
  role: accountRoleSchema,
});
export type CreateUserInput = z.infer<typeof createUserInput>;

export const setPasswordInput = z.strictObject({
  user_id: z.uuid(),
  password: passwordSchema,
  /** Needed by those who change their own. */
  current_password: z.string().max(PASSWORD_CHARS_MAX).optional(),
});
export type SetPasswordInput = z.infer<typeof setPasswordInput>;

export const setRoleInput = z.strictObject({ user_id: z.uuid(), role: accountRoleSchema });
export type SetRoleInput = z.infer<typeof setRoleInput>;

export const disableUserInput = z.strictObject({ user_id: z.uuid() });
export type DisableUserInput = z.infer<typeof disableUserInput>;
