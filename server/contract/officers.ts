import type { Role } from "./roles";

/** Officers and admins read tells and may command game clients. */
export function isOfficer(role: Role): boolean {
  return role === "officer" || role === "admin";
}
