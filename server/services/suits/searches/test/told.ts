import { EventEmitter, once } from "node:events";
import type { SearchDone } from "@/server/contract/suits";
import type { WaitingSink } from "../search-pool";

/** What is told of one search, in its order. */
export class Told implements WaitingSink {
  readonly events: string[] = [];
  readonly positions: number[] = [];
  error: Error | null = null;
  result: SearchDone | null = null;
  private readonly heard = new EventEmitter();
  /** When it is over, and when it is at work. */
  readonly end = once(this.heard, "end");
  readonly begun = once(this.heard, "begin");

  waits(position: number): void {
    this.positions.push(position);
  }
  begins(): void {
    this.events.push("begins");
  }
  leaves(): void {
    this.finish("leaves");
  }
  refused(error: Error): void {
    this.error = error;
    this.finish("refused");
  }
  progress(): void {
    this.events.push("progress");
    this.heard.emit("begin");
  }
  suit(): void {
    this.events.push("suit");
  }
  done(data: string): void {
    this.result = JSON.parse(data);
    this.finish("done");
  }
  failed(): void {
    this.finish("failed");
  }
  private finish(event: string): void {
    this.events.push(event);
    this.heard.emit("end");
  }
}
