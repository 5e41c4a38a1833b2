import { encode } from "next-auth/jwt";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { revokeSession } from "@/db/queries/sessions";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { signIn } from "./accounts";
import { bootWsServer, TEST_SECRETS, type TestServer } from "./server";
import { closeTestSockets, connectSocket, handshakeStatus, refusedHandshake } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url, { env: { ALLOWED_ORIGINS: "https://guild.example" } });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
afterEach(closeTestSockets);

const secret = TEST_SECRETS.SHARED_SECRET;

describe("/ws/position", () => {
  it.each<[string, string, Record<string, string>, number]>([
    ["secret in the header", "", { "X-Plugin-Secret": secret }, 101],
    ["secret in the query", `?secret=${secret}`, {}, 101],
    ["both", `?secret=${secret}`, { "X-Plugin-Secret": secret }, 101],
    ["both, different", "?secret=other", { "X-Plugin-Secret": secret }, 401],
    ["wrong", "?secret=wrong", {}, 401],
    ["none", "", {}, 401],
    ["a browser's page", `?secret=${secret}`, { Origin: "http://127.0.0.1:3000" }, 403],
    ["a bearer of the service token", "", { Authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` }, 401],
  ])("%s", async (_, query, headers, status) => {
    expect(await handshakeStatus(`${server.url}/ws/position${query}`, { headers })).toBe(status);
    expect(await handshakeStatus(`${server.url}/api/ws/position${query}`, { headers })).toBe(status);
  });
});

describe("/ws/live", () => {
  const live = () => `${server.url}/ws/live`;

  it.each<[string, Record<string, string>, number]>([
    ["nothing", {}, 401],
    ["the service token", { Authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` }, 101],
    [
      "the service token from anywhere",
      { Authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}`, Origin: "https://x.example" },
      101,
    ],
    ["a wrong token", { Authorization: "Bearer wrong" }, 401],
    ["the plugin secret", { "X-Plugin-Secret": secret }, 401],
    ["a spoofed address", { "X-Forwarded-For": "127.0.0.1" }, 401],
  ])("%s", async (_, headers, status) => {
    expect(await handshakeStatus(live(), { headers })).toBe(status);
  });

  it("a session cookie needs an allowed origin, exactly", async () => {
    const { cookie } = await signIn(database.db, "viewer");
    const from = (origin: string | undefined) =>
      handshakeStatus(live(), {
        headers: { Cookie: cookie, ...(origin === undefined ? {} : { Origin: origin }) },
      });
    for (const origin of ["http://127.0.0.1:3000", "http://localhost:3000", "https://guild.example"]) {
      expect([origin, await from(origin)]).toEqual([origin, 101]);
    }
    const wrong = [
      undefined,
      "null",
      "https://127.0.0.1:3000",
      "http://127.0.0.1:3001",
      "http://127.0.0.1",
      "http://127.0.0.1:3000.evil.example",
      "https://guild.example.evil.example",
      "https://evil-guild.example",
      "http://guild.example",
    ];
    for (const origin of wrong) expect([origin, await from(origin)]).toEqual([origin, 403]);
  });

  it("takes both names of the cookie", async () => {
    const { cookie } = await signIn(database.db, "viewer");
    const headers = { Cookie: cookie.replace("next-auth", "__Secure-next-auth"), Origin: server.origin };
    expect(await handshakeStatus(live(), { headers })).toBe(101);
  });

  it("refuses cookies that are forged, expired, of another key, or of a session that ended", async () => {
    const account = await signIn(database.db, "viewer");
    const token = { sub: account.userId, name: account.name, role: "viewer", sid: account.sessionId };
    const key = TEST_SECRETS.SECRET_KEY;
    const tokens = {
      unsigned: `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(token))}.`,
      expired: await encode({ token, secret: key, maxAge: -60 }),
      "another key": await encode({ token, secret: "x".repeat(32) }),
      "no session": await encode({ token: { ...token, sid: undefined }, secret: key }),
      "unknown session": await encode({ token: { ...token, sid: crypto.randomUUID() }, secret: key }),
      garbage: "garbage",
    };
    for (const [name, value] of Object.entries(tokens)) {
      const headers = { Cookie: `next-auth.session-token=${value}`, Origin: server.origin };
      expect([name, await handshakeStatus(live(), { headers })]).toEqual([name, 401]);
    }
    await revokeSession(database.db, account.sessionId, new Date());
    expect(
      await handshakeStatus(live(), { headers: { Cookie: account.cookie, Origin: server.origin } }),
    ).toBe(401);
  });
});

describe("a refusal", () => {
  it.each([
    ["/ws/position", 401, "UNAUTHORIZED"],
    ["/ws/live", 401, "UNAUTHORIZED"],
    ["/ws/other", 404, "NOT_FOUND"],
  ])("of %s has the form of every error, and an id that is in the log", async (path, status, code) => {
    const { body, ...answer } = await refusedHandshake(`${server.url}${path}`);
    expect(answer.status).toBe(status);
    const { error } = JSON.parse(body);
    expect(error).toEqual({
      code,
      message: expect.any(String),
      request_id: expect.stringMatching(/^[\w-]{36}$/),
    });
    if (status === 401) expect(server.logged()).toContain(error.request_id);
  });

  it("of metrics has the same word as the web's", async () => {
    const answer = await fetch(`${server.httpUrl}/metrics`);
    expect(await answer.json()).toMatchObject({ error: { code: "UNAUTHORIZED" } });
  });
});

describe("a trusted network", () => {
  it("opens /ws/live by the socket's peer alone, never through a proxy or from a foreign page", async () => {
    const trusting = await bootWsServer(database.url, {
      env: { TRUSTED_NETWORKS: "127.0.0.0/8", TRUST_PROXY: "127.0.0.1" },
    });
    const status = (headers: Record<string, string>) =>
      handshakeStatus(`${trusting.url}/ws/live`, { headers });
    expect(await status({})).toBe(101);
    expect(await status({ Origin: "http://127.0.0.1:3000" })).toBe(101);
    expect(await status({ Origin: "https://evil.example" })).toBe(401);
    expect(await status({ "X-Forwarded-For": "127.0.0.1" })).toBe(401);
    expect(await status({ Forwarded: "for=127.0.0.1" })).toBe(401);
    await trusting.stop();
  });

  it("does not make an officer", async () => {
    const trusting = await bootWsServer(database.url, { env: { TRUSTED_NETWORKS: "127.0.0.1" } });
    const socket = await connectSocket(`${trusting.url}/ws/live`);
    socket.send({ player_name: "Larsson", command: "/vt start", id: "1" });
    expect(await socket.hear("command_status")).toMatchObject({
      status: "refused",
      reason: "not_an_officer",
    });
    await trusting.stop();
  });
});

describe("everything else", () => {
  it("other paths are no sockets", async () => {
    for (const path of ["/", "/ws", "/ws/other", "/api/api/ws/live", "//ws/live"]) {
      expect([path, await handshakeStatus(`${server.url}${path}`)]).toEqual([path, 404]);
    }
  });

  it("answers health, and metrics to the service token", async () => {
    const get = (path: string, headers = {}) => fetch(`${server.httpUrl}${path}`, { headers });
    expect((await get("/healthz")).status).toBe(200);
    expect(await (await get("/readyz")).json()).toEqual({
      status: "ready",
      checks: { database: "ok", spool: "ok" },
    });
    expect((await get("/metrics")).status).toBe(401);
    const metrics = await get("/metrics", { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` });
    expect(await metrics.text()).toContain("overlord_ws_writer_lag_seconds 0");
    expect((await get("/ws/live")).status).toBe(426);
    expect(await (await get("/nothing")).json()).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it.each(["/healthz", "/readyz", "/metrics", "/api/healthz"])("%s is only read", async (path) => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const answer = await fetch(`${server.httpUrl}${path}`, { method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
      expect(await answer.json()).toMatchObject({ error: { code: "METHOD_NOT_ALLOWED" } });
    }
    expect((await fetch(`${server.httpUrl}/nothing`, { method: "POST" })).status).toBe(404);
  });

  it("no secret gets into the log", async () => {
    await handshakeStatus(`${server.url}/ws/position?secret=${secret}`);
    await handshakeStatus(`${server.url}/ws/position?secret=canary-of-the-query`);
    await handshakeStatus(live(), { headers: { Authorization: "Bearer canary-of-the-header" } });
    const { cookie } = await signIn(database.db, "viewer");
    await handshakeStatus(live(), { headers: { Cookie: cookie, Origin: server.origin } });
    const log = server.logged();
    expect(log).toContain("plugin refused");
    for (const text of ["canary", ...Object.values(TEST_SECRETS), cookie.slice(-40)])
      expect(log).not.toContain(text);
  });

  function live(): string {
    return `${server.url}/ws/live`;
  }
});
