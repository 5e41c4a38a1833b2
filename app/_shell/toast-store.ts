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

/** Toasts shown at once; the oldest makes room. */
const TOASTS_MAX = 3;
const SHOWN_MS = 5_000;

/** Short messages in the corner. Whoever shows one also writes it to the event log. */
export class ToastStore extends Signal {
  toasts: readonly Toast[] = [];
  #nextId = 1;
  #isHeld = false;
  readonly #cancels = new Map<number, () => void>();

  constructor(private readonly clock: Clock) {
    super();
  }

  show(kind: Toast["kind"], text: string, action: Toast["action"] = null): void {
    const known = this.toasts.find((toast) => toast.kind === kind && toast.text === text);
    const toast = { id: known?.id ?? this.#nextId++, kind, text, action, count: (known?.count ?? 0) + 1 };
    const others = this.toasts.filter(({ id }) => id !== toast.id);
    for (const dropped of others.slice(0, Math.max(0, others.length - TOASTS_MAX + 1)))
      this.#forget(dropped.id);
    this.toasts = [...others.slice(-(TOASTS_MAX - 1)), toast];
    this.#expire(toast);
    this.changed();
  }

  /** Somebody is at them: none goes by itself until they are left, and then each has its whole time again. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    for (const toast of this.toasts) this.#expire(toast);
  }

  close(id: number): void {
    this.#forget(id);
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.changed();
  }

  #expire({ id, kind }: Toast): void {
    this.#forget(id);
    if (kind === "failure" || this.#isHeld) return;
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
