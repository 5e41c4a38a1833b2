import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeAnswer, type FakeDiscord, startFakeDiscord } from "../test/fake-discord";
import { discordMessage } from "./discord-message";
import { createWebhook, type Delivery } from "./discord-webhook";

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await startFakeDiscord();
});
afterEach(() => discord.stop());

const message = discordMessage(
  [{ kind: "death", text: "Larsson died", created_at: "2026-11-22T12:00:00.000Z" }],
  { nowMs: Date.parse("2026-11-22T12:00:01.000Z") },
);
const never = new AbortController().signal;

function post(url = discord.webhookUrl, timeoutMs = 2_000): Promise<Delivery> {
  return createWebhook(url, timeoutMs)(message, never);
}

describe("a message to the webhook", () => {
  it.each<[string, FakeAnswer, Delivery, number]>([
    ["taken", { do: "take" }, { kind: "delivered", pauseMs: 0 }, 1],
    [
      "taken as the last for now",
      { do: "take", limitSpentForS: 1.5 },
      { kind: "delivered", pauseMs: 1_500 },
      1,
    ],
    [
      "too many",
      { do: "limit", retryAfterS: 0.25 },
      { kind: "rate_limited", pauseMs: 1_000, global: false },
      0,
    ],
    [
      "too many of everything",
      { do: "limit", retryAfterS: 64.2, global: true },
      { kind: "rate_limited", pauseMs: 65_000, global: true },
      0,
    ],
    [
      "too many, says the edge without JSON",
      { do: "limit", retryAfterS: 3, edge: true },
      { kind: "rate_limited", pauseMs: 3_000, global: false },
      0,
    ],
    ["500", { do: "fail", status: 500 }, { kind: "unavailable", reason: "HTTP 500" }, 0],
    ["503", { do: "fail", status: 503 }, { kind: "unavailable", reason: "HTTP 503" }, 0],
    ...[408, 502, 504, 520, 522, 524].map((status): [string, FakeAnswer, Delivery, number] => [
      `${status} of the edge, which does not know what became of it`,
      { do: "fail", status, taken: true },
      { kind: "unknown", reason: `HTTP ${status}` },
      1,
    ]),
    [
      "400",
      { do: "fail", status: 400, code: 50035 },
      { kind: "refused", reason: "HTTP 400, code 50035", isOfMessage: true },
      0,
    ],
    ["401", { do: "fail", status: 401 }, { kind: "refused", reason: "HTTP 401", isOfMessage: false }, 0],
    [
      "a redirect",
      { do: "fail", status: 301 },
      { kind: "refused", reason: "HTTP 301", isOfMessage: false },
      0,
    ],
    ["cut off after it arrived", { do: "reset", taken: true }, { kind: "unknown", reason: "ECONNRESET" }, 1],
    ["cut off before", { do: "reset", taken: false }, { kind: "unknown", reason: "ECONNRESET" }, 0],
  ])("%s", async (_, answer, delivery, inChannel) => {
    discord.answers.push(answer);
    expect(await post()).toEqual(delivery);
    expect(discord.channel).toHaveLength(inChannel);
  });

  it("not answered in time: nobody knows", async () => {
    discord.answers.push({ do: "hang" });
    expect(await post(discord.webhookUrl, 100)).toEqual({ kind: "unknown", reason: "no answer in time" });
  });

  it("a webhook that was deleted refuses for good", async () => {
    expect(await post(discord.webhookUrl.replace(discord.token, "another"))).toEqual({
      kind: "refused",
      reason: "HTTP 404, code 10015",
      isOfMessage: false,
    });
  });

  it("nobody there: surely not sent", async () => {
    await discord.stop();
    expect(await post()).toEqual({ kind: "unavailable", reason: "ECONNREFUSED" });
    expect(await post("https://webhook.invalid/api/webhooks/1/x")).toMatchObject({ kind: "unavailable" });
  });

  it("no TLS where TLS is wanted: surely not sent", async () => {
    const plain = createServer((socket) => void socket.resume().end("hello"));
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    const address = plain.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    expect(await post(`https://127.0.0.1:${port}/api/webhooks/1/x`)).toMatchObject({ kind: "unavailable" });
    await new Promise((resolve) => plain.close(resolve));
  });

  it("waits for Discord's own word, and keeps what the address asks for", async () => {
    await post(`${discord.webhookUrl}?thread_id=7`);
    expect(discord.requests[0]?.query).toBe("?thread_id=7&wait=true");
  });

  it("can be given up", async () => {
    discord.answers.push({ do: "hang" });
    const ending = new AbortController();
    const delivery = createWebhook(discord.webhookUrl, 5_000)(message, ending.signal);
    while (discord.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    ending.abort();
    expect(await delivery).toEqual({ kind: "unknown", reason: "no answer in time" });
  });
});
