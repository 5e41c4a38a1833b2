import { createSession } from "@/db/queries/sessions";
import { findUserByName, type UserWithPassword } from "@/db/queries/users";
import { cleanText } from "@/server/contract";
import { WrongCredentials } from "@/server/errors";
import type { Context } from "../context";
import { verifyNobody, verifyPassword } from "../users/password";
import { sessionEnd } from "./lifetime";
import type { ActiveSession } from "./session-register";
import type { SignInThrottle } from "./sign-in-throttle";

/** Longest name that is looked up. */
const nameCharsMax = 256;

export interface SignInInput {
  username: string;
  password: string;
  /** Of the client, for the throttle. */
  address: string;
}

/**
 * Checks name and password and opens a session. The answer and its time are the same whether the name, the
 * password or both are wrong, or the account is closed.
 * @throws WrongCredentials · TooManyRequests
 */
export async function signIn({
  ctx,
  input,
  throttle,
}: {
  ctx: Context;
  input: SignInInput;
  throttle: SignInThrottle;
}): Promise<ActiveSession> {
  const username = cleanText(input.username).trim().slice(0, nameCharsMax);
  const user = await throttle.run({ username, address: input.address }, () =>
    check(ctx, username, input.password),
  );
  if (user === null) {
    ctx.log.info({ address: input.address }, "sign-in failed");
    throw new WrongCredentials();
  }
  const expiresAt = sessionEnd(ctx.clock.now());
  const session = await createSession(ctx.db, { userId: user.id, expiresAt: new Date(expiresAt) });
  ctx.log.info({ address: input.address, user_id: user.id }, "signed in");
  return { sessionId: session.id, userId: user.id, name: user.name, role: user.role, expiresAt };
}

async function check({ db }: Context, username: string, password: string): Promise<UserWithPassword | null> {
  const user = await findUserByName(db, username);
  const right = user ? await verifyPassword(password, user.password_hash) : await verifyNobody(password);
  return user && right && user.disabled_at === null ? user : null;
}
