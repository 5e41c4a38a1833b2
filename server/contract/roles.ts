import { z } from "zod";

/** What a signed-in account may do; `service` is the bearer of `SERVICE_TOKEN` (bot, agent, scripts). */
export const roleSchema = z.enum(["viewer", "officer", "admin", "service"]);
export type Role = z.infer<typeof roleSchema>;

/** Roles an account can hold; `service` is never an account's. */
export const accountRoleSchema = z.enum(["viewer", "officer", "admin"]);
export type AccountRole = z.infer<typeof accountRoleSchema>;
