import { encode } from "next-auth/jwt";
import type { Database } from "@/db/client";
import { createSession } from "@/db/queries/sessions";
import { createUser } from "@/db/queries/users";
import type { AccountRole } from "@/server/contract";
import { TEST_SECRETS, type TestServer } from "./server";
import { connectSocket, type TestSocket } from "./sockets";

let made = 0;

export interface TestAccount {
  userId: string;
  name: string;
  sessionId: string;
  /** The `Cookie` header of a browser that is signed in. */
  cookie: string;
}

/** An account of that role, signed in. */
export async function signIn(db: Database, role: AccountRole): Promise<TestAccount> {
  const name = `${role}-${++made}`;
  const user = await createUser(db, { name, role, password_hash: "not used here" });
  const session = await createSession(db, { userId: user.id, expiresAt: new Date(Date.now() + 3_600_000) });
  const token = { sub: user.id, name, role, sid: session.id };
  const cookie = `next-auth.session-token=${await encode({ token, secret: TEST_SECRETS.SECRET_KEY })}`;
  return { userId: user.id, name, sessionId: session.id, cookie };
}

/** A browser tab of that account. */
export async function openTab(server: TestServer, { cookie }: TestAccount, query = ""): Promise<TestSocket> {
  const socket = await connectSocket(`${server.url}/ws/live${query}`, {
    headers: { Cookie: cookie },
    origin: server.origin,
  });
  await socket.hear("hello");
  return socket;
}
