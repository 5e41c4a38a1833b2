import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** TreeStats on loopback: answers what the test tells it to. */
export interface FakeTreestats {
  /** `http://127.0.0.1:port`, without a path. */
  url: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  /** From now on every request is answered so; unset, nothing is known: 404. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** From now on it tells this count of a server, as the real one does: `2026-11-22 20:50:54 UTC`. */
  counts(server: string, count: number, at: Date): void;
  close(): Promise<void>;
}

export async function startFakeTreestats(): Promise<FakeTreestats> {
  const fake: Omit<FakeTreestats, "url" | "close"> = {
    asked: [],
    answer: (_request, response) => response.writeHead(404).end("[]"),
    counts(server, count, at) {
      const created_at = `${at.toISOString().slice(0, 19).replace("T", " ")} UTC`;
      const body = JSON.stringify({ count, created_at, server, age: "13 minutes ago" });
      fake.answer = (request, response) => {
        const isKnown = request.url === `/player_counts/${encodeURIComponent(server)}.json`;
        if (isKnown) response.setHeader("Content-Type", "application/json");
        response.writeHead(isKnown ? 200 : 404).end(isKnown ? body : "[]");
      };
    },
  };
  const server = createServer((request, response) => {
    fake.asked.push(request.url ?? "");
    fake.answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return Object.assign(fake, {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}
