import { createServer } from "node:http";
import next from "next";
import type { Renderer } from "./front/http-server";

export interface NextRenderer extends Renderer {
  close(): Promise<void>;
}

/**
 * Next as a library: one build renders behind any port and host.
 * @param root folder that holds `.next` (production) or `app` (development)
 */
export async function startNext(root: string, dev: boolean): Promise<NextRenderer> {
  // Next listens for upgrades on whatever server it is given, or finds, and would close every socket whose
  // path also exists as a page. So it gets one that never listens, and only its own sockets.
  const upgrades = createServer();
  const app = next({ dev, dir: root, httpServer: upgrades });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: (request, response) => handle(request, response),
    upgrade: dev ? (request, socket, head) => void upgrades.emit("upgrade", request, socket, head) : null,
    close: () => app.close(),
  };
}
