import type { Clock } from "@/app/_live/clock";
import { Signal } from "@/app/_live/signal";

export type Toast = {
  readonly id: number;
  /** Failures stay until they are closed. */
  readonly kind: "notice" | "failure";
  readonly text: string;
  /** How often the same was said while it was shown. */
  readonly count: number;
  readonly action: { readonly label: string; readonly perform: () => void } | null;
};

/** Toasts shown at once; the oldest that nobody is at makes room. */
const TOASTS_MAX = 3;
const SHOWN_MS = 5_000;

/** Takes down what a message said, so that whoever missed it loses nothing. */
type TakeDown = (kind: Toast["kind"], text: string, character: string | null) => void;

/** Short messages in the corner. */
export class ToastStore extends Signal {
  toasts: readonly Toast[] = [];
  #nextId = 1;
  #heldId: number | null = null;
  readonly #cancels = new Map<number, () => void>();

  /** @param takeDown hears of every message, also of one that counts up */
  constructor(
    private readonly clock: Clock,
    private readonly takeDown?: TakeDown,
  ) {
    super();
  }

  /**
   * @param character whom it is about, if it is about one
   * @returns its id, for `close`
   */
  show(
    kind: Toast["kind"],
    text: string,
    action: Toast["action"] = null,
    character: string | null = null,
  ): number {
    this.takeDown?.(kind, text, character);
    const known = this.toasts.find((toast) => toast.kind === kind && toast.text === text);
    const toast = { id: known?.id ?? this.#nextId++, kind, text, action, count: (known?.count ?? 0) + 1 };
    const others = this.toasts.filter(({ id }) => id !== toast.id);
    const dropped = others.length < TOASTS_MAX ? undefined : others.find(({ id }) => id !== this.#heldId);
    if (dropped) this.#forget(dropped.id);
    this.toasts = [...others.filter((other) => other !== dropped), toast];
    this.#expire(toast);
    this.changed();
    return toast.id;
  }

  get isHeld(): boolean {
    return this.#heldId !== null;
  }

  /**
   * Somebody is at one of them: none goes by itself until they are left, and then each has its whole time again.
   * @param id the one that they are at, which does not make room either; null when they are left
   */
  hold(id: number | null): void {
    this.#heldId = id;
    for (const toast of this.toasts) this.#expire(toast);
  }

  close(id: number): void {
    this.#forget(id);
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.changed();
  }

  #expire({ id, kind }: Toast): void {
    this.#forget(id);
    if (kind === "failure" || this.isHeld) return;
    this.#cancels.set(
      id,
      this.clock.after(SHOWN_MS, () => this.close(id)),
    );
  }

  #forget(id: number): void {
    this.#cancels.get(id)?.();
    this.#cancels.delete(id);
  }
}
