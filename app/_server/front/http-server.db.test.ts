import { connect as connectSocket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { createSession } from "@/db/queries/sessions";
import { createUser } from "@/db/queries/users";
import { INVENTORY_FILE_BYTES_MAX } from "@/server/contract/http/inventory-import";
import { SESSION_MAX_AGE_S, SESSION_RENEW_AFTER_S } from "@/server/services/sessions/lifetime";
import { fakeClock } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { decodeSession, encodeSession } from "../auth/session-token";
import { ask, startFront, startStandIn, type TestFront } from "../test/front";
import { BODY_BYTES_MAX } from "./admission";

let test: TestDatabase;
let front: TestFront;
/** What reached the renderer last. */
let seen: Record<string, unknown> = {};
const clock = fakeClock();

beforeAll(async () => {
  test = await createTestDatabase();
  front = await startFront(
    test.db,
    async (request, response) => {
      seen = { ...request.headers };
      if (request.url === "/breaks") throw new Error("renderer broke");
      response.end("page");
    },
    { clock },
  );
});
afterAll(async () => {
  await front.close();
  await test.drop();
});

const errorCode = (body: string): unknown => JSON.parse(body).error?.code;

describe("every answer", () => {
  it.each(["/", "/healthz", "/ws/live", "/api/nothing", "/breaks"])(
    "of %s has its security headers and an id",
    async (path) => {
      const { headers } = await ask(`${front.url}${path}`);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
      });
      expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/);
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it("has a nonce of its own, and the page is told it", async () => {
    const first = await ask(front.url, { headers: { "content-security-policy": "script-src 'nonce-mine'" } });
    expect(seen["content-security-policy"]).toBe(first.headers["content-security-policy"]);
    const second = await ask(front.url);
    expect(second.headers["content-security-policy"]).not.toBe(first.headers["content-security-policy"]);
  });

  it("is one line in the log, without query, cookie or token", async () => {
    front.log.length = 0;
    await ask(`${front.url}/somewhere?secret=hunter2`, {
      headers: { cookie: "next-auth.session-token=hunter3", authorization: "Bearer hunter4" },
    });
    const lines = front.log.filter((line) => line.includes('"msg":"request"'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/"path":"\/somewhere","status":200/);
    expect(front.log.join()).not.toMatch(/hunter/);
  });
});

describe("what is refused", () => {
  it.each([
    ["a page of another origin", { origin: "https://evil.example" }],
    ["a sandboxed frame", { origin: "null" }],
    ["another site without origin", { "sec-fetch-site": "cross-site" }],
  ])("a write by %s", async (_, headers) => {
    const answer = await ask(`${front.url}/api/trpc/users.create`, { method: "POST", headers, body: "{}" });
    expect(answer.status).toBe(403);
    expect(errorCode(answer.body)).toBe("FOREIGN_ORIGIN");
  });

  it("a body without its length, or a larger one than anybody asks for", async () => {
    const chunked = await ask(front.url, {
      method: "POST",
      headers: { "transfer-encoding": "chunked" },
      body: "x",
    });
    expect(chunked.status).toBe(411);
    const large = await ask(front.url, { method: "POST", headers: { "content-length": BODY_BYTES_MAX + 1 } });
    expect(large.status).toBe(413);
    const fits = await ask(front.url, { method: "POST", body: "x".repeat(BODY_BYTES_MAX) });
    expect(fits.status).toBe(200);
  });

  it("a body larger than an inventory file where such a file is taken", async () => {
    for (const prefix of ["", "/api"]) {
      const url = `${front.url}${prefix}/inventory/Larsson/import`;
      const send = (bytes: number) => ask(url, { method: "POST", headers: { "content-length": bytes } });
      expect((await send(INVENTORY_FILE_BYTES_MAX + 1)).status).toBe(413);
      const fits = await ask(url, { method: "POST", body: "x".repeat(BODY_BYTES_MAX + 1) });
      expect(fits.status).toBe(200);
    }
  });

  it("plain HTTP where sockets are", async () => {
    expect((await ask(`${front.url}/ws/position?secret=x`)).status).toBe(426);
    expect((await ask(`${front.url}/api/ws/live`)).status).toBe(426);
  });

  it.each([
    "GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
    "nonsense\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    `GET / HTTP/1.1\r\nX: ${"y".repeat(20_000)}\r\n\r\n`,
  ])("%#: %j… with a 4xx, and the process lives on", async (text) => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connectSocket(front.port, "127.0.0.1", () => socket.write(text));
      socket.setEncoding("utf8").once("data", (data) => {
        resolve(String(data));
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await ask(`${front.url}/healthz`)).status).toBe(200);
  });

  it.each(["TRACE", "PROPFIND"])("%s, which nothing here understands", async (method) => {
    for (const path of ["/live", "/api/live", "/"]) {
      const answer = await ask(`${front.url}${path}`, { method });
      expect([answer.status, errorCode(answer.body)]).toEqual([405, "METHOD_NOT_ALLOWED"]);
      expect(answer.headers.allow).toContain("GET");
    }
  });

  it.each(["/stats/%zz", "/api/stats/100%", "/%C3", "/_next/%"])(
    "the path %s, which cannot be decoded",
    async (path) => {
      const answer = await ask(`${front.url}${path}`);
      expect([answer.status, errorCode(answer.body)]).toEqual([400, "BAD_REQUEST"]);
    },
  );

  it("a renderer that breaks: an id for the caller, the reason for the log", async () => {
    const answer = await ask(`${front.url}/breaks`);
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual({
      error: {
        code: "INTERNAL_ERROR",
        message: "Internal error",
        request_id: answer.headers["x-request-id"],
      },
    });
    expect(front.log.join()).toContain("renderer broke");
  });
});

describe("what the page is told about the client", () => {
  it("the true address and host, not the client's claims", async () => {
    await ask(`${front.url}/x?y=1`, {
      headers: {
        host: `localhost:${front.port}`,
        "x-forwarded-for": "1.2.3.4",
        "x-forwarded-host": "evil.example",
      },
    });
    expect(seen).toMatchObject({
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": `localhost:${front.port}`,
      "x-overlord-client-address": "127.0.0.1",
      "x-overlord-wanted": "/x?y=1",
    });
    await ask(front.url, { headers: { host: "evil.example" } });
    expect(seen).toMatchObject({
      "x-forwarded-host": `127.0.0.1:${front.port}`,
      "x-forwarded-proto": "http",
    });
  });
});

describe("status", () => {
  it.each(["/healthz", "/api/healthz"])("%s is alive", async (path) => {
    expect(await ask(`${front.url}${path}`)).toMatchObject({ status: 200, body: '{"status":"alive"}' });
    expect((await ask(`${front.url}${path}`, { method: "DELETE" })).status).toBe(405);
  });

  it("readiness names what is away, within two seconds", async () => {
    const answer = await ask(`${front.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.body)).toEqual({
      status: "unavailable",
      checks: { database: "ok", ws_server: "unavailable" },
    });
  });

  it("is ready when both are there, and not without the database", async () => {
    const standIn = await startStandIn();
    const ready = await startFront(test.db, async () => undefined, {
      env: { WS_PORT: String(standIn.port) },
    });
    expect(await ask(`${ready.url}/api/readyz`)).toMatchObject({ status: 200 });
    await ready.close();
    const away = connect("postgres://overlord@127.0.0.1:1/none", { name: "test", max: 1 });
    const broken = await startFront(away, async () => undefined, { env: { WS_PORT: String(standIn.port) } });
    const answer = await ask(`${broken.url}/readyz`);
    expect(answer).toMatchObject({ status: 503, body: expect.stringContaining('"database":"unavailable"') });
    await broken.close();
    await away.close();
    await standIn.close();
  });

  it("metrics are for the bearer of the service token", async () => {
    expect((await ask(`${front.url}/metrics`)).status).toBe(401);
    expect((await ask(`${front.url}/metrics`, { headers: { authorization: "Bearer wrong" } })).status).toBe(
      401,
    );
    const answer = await ask(`${front.url}/api/metrics`, {
      headers: { authorization: "Bearer test-service-token" },
    });
    expect(answer.body).toContain('overlord_web_request_seconds_count{route="status",status="2xx"}');
  });
});

describe("cookies", () => {
  it("a page comes with the token of its forms, which the page knows in this same request", async () => {
    const answer = await ask(front.url, { headers: { accept: "text/html", cookie: "a=1" } });
    const [cookie = ""] = answer.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(
      /^next-auth\.csrf-token=[0-9a-f]{64}%7C[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(seen.cookie).toBe(`a=1; ${cookie.split(";")[0]}`);
    const again = await ask(front.url, { headers: { accept: "text/html", cookie: cookie.split(";")[0] } });
    expect(again.headers["set-cookie"]).toBeUndefined();
  });

  it("only a page does", async () => {
    for (const path of ["/api/live", "/_next/static/x.js", "/live"]) {
      expect((await ask(`${front.url}${path}`)).headers["set-cookie"]).toBeUndefined();
    }
  });

  it("a sign-in in use is renewed once a day, and one that was ended is not", async () => {
    const user = await createUser(test.db, { name: "anna", role: "viewer", password_hash: "none" });
    const open = async (ageS: number) => {
      const expiresAt = new Date(clock.now() + (SESSION_MAX_AGE_S - ageS) * 1000);
      const { id } = await createSession(test.db, { userId: user.id, expiresAt });
      const claims = { sub: user.id, sid: id, name: "anna", role: "viewer" as const };
      return `next-auth.session-token=${await encodeSession(claims, front.runtime.config.secretKey)}`;
    };
    const young = await ask(front.url, { headers: { cookie: await open(60) } });
    expect(young.headers["set-cookie"]).toBeUndefined();
    const cookie = await open(SESSION_RENEW_AFTER_S + 60);
    const renewed = (await ask(front.url, { headers: { cookie } })).headers["set-cookie"]?.[0] ?? "";
    expect(renewed).toMatch(/Max-Age=604800; .*HttpOnly|HttpOnly; SameSite=Lax; Max-Age=604800/);
    const token = /session-token=([^;]+)/.exec(renewed)?.[1] ?? "";
    expect(await decodeSession(token, front.runtime.config.secretKey)).toMatchObject({ sub: user.id });
    const next = await ask(front.url, { headers: { cookie: `next-auth.session-token=${token}` } });
    expect(next.headers["set-cookie"]).toBeUndefined();
    const ended = await open(SESSION_MAX_AGE_S + 60);
    expect((await ask(front.url, { headers: { cookie: ended } })).headers["set-cookie"]).toBeUndefined();
  });

  it("behind https they are secure, under next-auth's names for it", async () => {
    const secure = await startFront(test.db, async (_, response) => void response.end(), {
      env: { PUBLIC_URL: "https://overlord.example.org", TRUST_PROXY: "127.0.0.1" },
    });
    const { headers } = await ask(secure.url, {
      headers: { accept: "text/html", host: "overlord.example.org" },
    });
    expect(headers["set-cookie"]?.[0]).toMatch(/^__Host-next-auth\.csrf-token=.*; Secure$/);
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
    expect(headers["content-security-policy"]).toContain("wss://overlord.example.org");
    await secure.close();
  });
});
