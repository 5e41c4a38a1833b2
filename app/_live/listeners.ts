import type { LiveFrame } from "./frames";

/** Somebody who reads the stream for itself: a window whose data no other part of the page needs. */
export type Listener = {
  /** Message types it needs; `share_*` stands for that whole family. */
  readonly types: readonly string[];
  /** `replayed` events waited on the server: their arrival says nothing about their age. */
  onEvent(event: LiveFrame, replayed: boolean): void;
  /** The stream has opened without a way to tell what was missed: whatever was fetched is to be fetched anew. */
  onMissed?(): void;
};

/** Everybody who listens now. */
export class Listeners {
  readonly #all = new Set<Listener>();

  add(listener: Listener): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(event: LiveFrame, replayed: boolean): void {
    for (const listener of this.#all) {
      if (listener.types.some((type) => isOf(event.type, type))) listener.onEvent(event, replayed);
    }
  }

  missed(): void {
    for (const listener of this.#all) listener.onMissed?.();
  }
}

function isOf(type: string, wanted: string): boolean {
  return wanted === "share_*" ? type.startsWith("share_") : type === wanted;
}
