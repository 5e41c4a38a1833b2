export { createUser } from "./create";
export { disableUser } from "./disable";
export { enableUser } from "./enable";
export { listUsers } from "./list";
export { hashPassword, verifyPassword } from "./password";
export * from "./schemas";
export { setPassword } from "./set-password";
export { setRole } from "./set-role";
