import type { IncomingMessage } from "node:http";
import { type SearchDone, searchDone } from "@/server/contract/suits";
import { eventually } from "../support/eventually";

interface Heard {
  id: number;
  name: string;
  data: unknown;
}

/** A stream of events over a socket of its own. */
export class EventStream {
  readonly events: Heard[] = [];
  text = "";
  isOver = false;
  constructor(readonly response: IncomingMessage) {
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => this.take(chunk));
    response.on("end", () => {
      this.isOver = true;
    });
    response.on("error", () => undefined);
  }
  private take(chunk: string): void {
    this.text += chunk;
    for (let end = this.text.indexOf("\n\n"); end >= 0; end = this.text.indexOf("\n\n")) {
      const block = this.text.slice(0, end);
      this.text = this.text.slice(end + 2);
      const [, id, name, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (id !== undefined && name !== undefined && data !== undefined)
        this.events.push({ id: Number(id), name, data: JSON.parse(data) });
      else if (!block.startsWith(":")) throw new Error(`no event: ${block}`);
    }
  }
  async hear(name: string): Promise<Heard> {
    await eventually(`event ${name}`, 30_000, () => this.events.some((event) => event.name === name));
    const found = this.events.find((event) => event.name === name);
    if (found === undefined) throw new Error("gone");
    return found;
  }
  async done(): Promise<SearchDone> {
    const { data } = await this.hear("done");
    await eventually("the end of the stream", 5_000, () => this.isOver);
    return searchDone.parse(data);
  }
}
