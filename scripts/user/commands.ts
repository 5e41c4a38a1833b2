import { parseArgs } from "node:util";
import type { z } from "zod";
import { accountRoleSchema } from "@/server/contract";
import { NotFound } from "@/server/errors";
import type { Context } from "@/server/services/context";
import {
  createUser,
  createUserInput,
  disableUser,
  enableUser,
  listUsers,
  setPassword,
  setPasswordInput,
  setRole,
} from "@/server/services/users";
import { readPassword } from "./read-password";
import { UsageError } from "./usage-error";

const usage = `npm run user -- list
npm run user -- add NAME [--role viewer|officer|admin]
npm run user -- passwd NAME
npm run user -- role NAME viewer|officer|admin
npm run user -- disable NAME
npm run user -- enable NAME
Passwords are asked for, or read from stdin: never from the command line, which others can see.`;

/** Does what the arguments say and prints one line about it. @throws UsageError, or what the verb throws */
export async function runCommand(ctx: Context, args: string[]): Promise<void> {
  const { command, name, value, role } = parse(args);
  switch (command) {
    case "list":
      return printUsers(ctx);
    case "add": {
      const password = await readPassword();
      const user = await createUser({
        ctx,
        input: check(createUserInput, { name, password, role: role ?? "viewer" }),
      });
      return say(`${user.name} may sign in as ${user.role}.`);
    }
    case "passwd": {
      const user_id = await idOf(ctx, name);
      const password = await readPassword();
      await setPassword({ ctx, input: check(setPasswordInput, { user_id, password }) });
      return say(`${name} has a new password; every session of that account has ended.`);
    }
    case "role": {
      const wanted = check(accountRoleSchema, value ?? role);
      const user = await setRole({ ctx, input: { user_id: await idOf(ctx, name), role: wanted } });
      return say(`${user.name} is ${user.role} now.`);
    }
    case "disable":
      await disableUser({ ctx, input: { user_id: await idOf(ctx, name) } });
      return say(`${name} can no longer sign in; open sessions end within seconds.`);
    case "enable":
      await enableUser({ ctx, input: { user_id: await idOf(ctx, name) } });
      return say(`${name} may sign in again.`);
    default:
      throw new UsageError(usage);
  }
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: "string" } },
    });
    const [command, name = "", value] = positionals;
    if (command !== "list" && name === "") throw new UsageError(usage);
    return { command, name, value, role: values.role };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(usage);
  }
}

/** What people type is checked as what they send over the wire is. */
function check<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(`${issue?.path.join(".") || "The value"}: ${issue?.message}`);
}

async function idOf(ctx: Context, name: string): Promise<string> {
  const { users } = await listUsers({ ctx });
  const user = users.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!user) throw new NotFound(`There is no account ${name}; \`npm run user -- list\` shows all.`);
  return user.id;
}

async function printUsers(ctx: Context): Promise<void> {
  const { users } = await listUsers({ ctx });
  const width = Math.max(4, ...users.map((user) => user.name.length));
  for (const user of users) {
    const state = user.disabled_at ? `disabled ${user.disabled_at.slice(0, 10)}` : "";
    say(
      `${user.name.padEnd(width)}  ${user.role.padEnd(7)}  since ${user.created_at.slice(0, 10)}  ${state}`.trimEnd(),
    );
  }
  if (users.length === 0) say("There are no accounts.");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
