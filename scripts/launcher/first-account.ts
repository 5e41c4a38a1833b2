import { randomInt } from "node:crypto";
import pino from "pino";
import { connect } from "@/db/client";
import { type Context, systemClock } from "@/server/services/context";
import { createUser, listUsers } from "@/server/services/users";
import type { Config } from "./config";
import type { Progress } from "./options";
import type { NewAccount } from "./welcome";

/** No letters that look like digits: people copy this one by eye. */
const alphabet = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";
/** 20 of 49 signs: 112 bits. */
const passwordLength = 20;

/** Makes the first administrator when nobody has an account yet. @returns the new account, or null */
export async function ensureFirstAccount(
  databaseUrl: string,
  { adminUser, adminPassword }: Config,
  progress: Progress,
): Promise<NewAccount | null> {
  const db = connect(databaseUrl, { name: "overlord-launcher", max: 1 });
  const ctx: Context = {
    actor: { kind: "job", name: "launcher" },
    db,
    clock: systemClock,
    log: pino({ level: "silent" }),
  };
  try {
    const { users } = await listUsers({ ctx });
    if (users.length > 0) return null;
    const password = adminPassword ?? generatePassword();
    await progress.step(`account ${adminUser} made`, () =>
      createUser({ ctx, input: { name: adminUser, password, role: "admin" } }),
    );
    return { name: adminUser, password: adminPassword === null ? password : null };
  } finally {
    await db.close();
  }
}

function generatePassword(): string {
  return Array.from({ length: passwordLength }, () => alphabet[randomInt(alphabet.length)]).join("");
}
