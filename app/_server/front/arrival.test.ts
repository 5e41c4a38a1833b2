import { IncomingMessage } from "node:http";
import { BlockList, Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { createOriginCheck } from "@/server/services/origins";
import { type ArrivalOptions, CLIENT_ADDRESS_HEADER, describeArrival } from "./arrival";

function options(trusted: string[] = [], publicUrl?: string): ArrivalOptions {
  const trustProxy = new BlockList();
  for (const address of trusted) trustProxy.addAddress(address);
  const isOwnOrigin = createOriginCheck({ publicUrl, allowedOrigins: [], host: "127.0.0.1", port: 3000 });
  return { trustProxy, isOwnOrigin, mainOrigin: publicUrl ?? "http://127.0.0.1:3000" };
}

function request(url: string, headers: Record<string, string>, peer = "127.0.0.1"): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const message = new IncomingMessage(socket);
  message.url = url;
  Object.assign(message.headers, headers);
  return message;
}

describe("arrival of a request", () => {
  it("keeps the query out of the path, which is what logs show", () => {
    const arrival = describeArrival(
      request("/ws/position?secret=hunter2", { host: "localhost:3000" }),
      options(),
    );
    expect(arrival?.path).toBe("/ws/position");
  });

  it.each(["http://evil.example/", "*", "", "//[", "example:80"])("refuses the address line %j", (url) => {
    expect(describeArrival(request(url, {}), options())).toBeNull();
  });

  it.each([
    ["127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["LOCALHOST:3000", "http://localhost:3000"],
    ["evil.example", "http://127.0.0.1:3000"],
    ["evil.example/@x", "http://127.0.0.1:3000"],
  ])("host %s is answered as %s", (host, origin) => {
    expect(describeArrival(request("/", { host }), options())?.origin).toBe(origin);
  });

  it("behind TLS the public address is the origin", () => {
    const settings = options(["127.0.0.1"], "https://overlord.example.org");
    const message = request("/", { host: "127.0.0.1:3000", "x-forwarded-host": "overlord.example.org" });
    expect(describeArrival(message, settings)?.origin).toBe("https://overlord.example.org");
    expect(message.headers["x-forwarded-proto"]).toBe("https");
  });

  it("drops what a client claims about itself", () => {
    const message = request(
      "/",
      {
        host: "localhost:3000",
        "x-forwarded-for": "1.2.3.4",
        "x-forwarded-host": "evil.example",
        [CLIENT_ADDRESS_HEADER]: "1.2.3.4",
        "x-request-id": "\n",
        forwarded: "for=1.2.3.4",
      },
      "203.0.113.9",
    );
    expect(describeArrival(message, options())?.address).toBe("203.0.113.9");
    expect(message.headers).toMatchObject({
      "x-forwarded-for": "203.0.113.9",
      "x-forwarded-host": "localhost:3000",
      [CLIENT_ADDRESS_HEADER]: "203.0.113.9",
    });
    expect(message.headers.forwarded).toBeUndefined();
  });
});
