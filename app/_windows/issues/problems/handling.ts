import type { ToastStore } from "@/app/_shell/toast-store";
import { type Failure, readFailure } from "@/app/_trpc/read-failure";
import { failureWords } from "../../states/failure-words";
import type { Handled } from "./handled";
import { type Alert, type Handling, isSnoozed, UNHANDLED } from "./problem";
import { minutesUntil, snoozes } from "./snooze";

type Parts = {
  readonly server: {
    acknowledge(input: { id: string; reason: string }): Promise<Handling>;
    snooze(input: { id: string; minutes: number }): Promise<Handling>;
    reopen(input: { id: string }): Promise<Handling>;
  };
  readonly handled: Handled;
  readonly toasts: Pick<ToastStore, "show">;
  /** Of whoever is signed in. */
  readonly userName: string;
  /** By the server's clock. */
  readonly nowMs: () => number;
  /** Has lists of alerts read anew, also those that are on their way and may not know it yet. */
  readonly refetch: () => unknown;
};

type Deed = {
  readonly alert: Alert;
  /** How the alert looks until the server has answered. */
  readonly expected: Handling;
  readonly ask: () => Promise<Handling>;
  /** Said when it is done, and what takes it back. */
  readonly done: string;
  readonly undo: () => void;
  /** As in "Larsson died was not acknowledged". */
  readonly failed: string;
  readonly retry: () => void;
};

/** Acknowledging problems, putting them off, and taking that back: shown at once, told to the server, undone on request. */
export class ProblemHandling {
  constructor(private readonly parts: Parts) {}

  /** @param isInPlace whoever asks shows a failure themselves. @returns what went wrong, null when nothing did */
  acknowledge(alert: Alert, reason = "", isInPlace = false): Promise<Failure | null> {
    const { server } = this.parts;
    const { id, text } = alert;
    return this.#do(
      {
        alert,
        expected: { ...this.#byMe(), acknowledged_reason: reason.trim() || null, snoozed_until: null },
        ask: () => server.acknowledge({ id, reason: reason.trim() }),
        done: `Acknowledged: ${text}`,
        undo: () => void this.#takeBack(alert),
        failed: `Not acknowledged: ${text}`,
        retry: () => void this.acknowledge(alert, reason),
      },
      isInPlace,
    );
  }

  snooze(alert: Alert, minutes: number): Promise<Failure | null> {
    const { server, nowMs } = this.parts;
    const { id, text } = alert;
    const words = snoozes.find((snooze) => snooze.minutes === minutes)?.words ?? `${minutes} minutes`;
    const snoozed_until = new Date(nowMs() + minutes * 60_000).toISOString();
    return this.#do({
      alert,
      expected: { ...this.#byMe(), acknowledged_reason: null, snoozed_until },
      ask: () => server.snooze({ id, minutes }),
      done: `Snoozed for ${words}: ${text}`,
      undo: () => void this.#takeBack(alert),
      failed: `Not snoozed: ${text}`,
      retry: () => void this.snooze(alert, minutes),
    });
  }

  /** It counts as new again. */
  reopen(alert: Alert): Promise<Failure | null> {
    const { server } = this.parts;
    const { id, text } = alert;
    return this.#do({
      alert,
      expected: UNHANDLED,
      ask: () => server.reopen({ id }),
      done: `Open again: ${text}`,
      undo: () => void this.#redo(alert),
      failed: `Not opened again: ${text}`,
      retry: () => void this.reopen(alert),
    });
  }

  /** As it was before: new, or still put off for as long as it was. */
  #takeBack(before: Alert): Promise<Failure | null> {
    const { nowMs } = this.parts;
    if (before.snoozed_until === null || !isSnoozed(before, nowMs())) return this.reopen(before);
    return this.snooze(before, minutesUntil(Date.parse(before.snoozed_until), nowMs()));
  }

  #redo(before: Alert): Promise<Failure | null> {
    const { acknowledged_at, snoozed_until, acknowledged_reason } = before;
    if (snoozed_until !== null) return this.#takeBack(before);
    return acknowledged_at === null
      ? Promise.resolve(null)
      : this.acknowledge(before, acknowledged_reason ?? "");
  }

  async #do(deed: Deed, isInPlace = false): Promise<Failure | null> {
    const { handled, toasts, refetch } = this.parts;
    const { alert, expected } = deed;
    handled.begin(alert.id, expected);
    try {
      handled.done(alert.id, handlingOf(await deed.ask()), Date.now());
      toasts.show("notice", deed.done, { label: "Undo", perform: deed.undo }, alert.character_name);
      void refetch();
      return null;
    } catch (error) {
      handled.fail(alert.id, expected);
      const failure = readFailure(error);
      if (!isInPlace) {
        const text = `${deed.failed}. ${failureWords(failure)}`;
        toasts.show("failure", text, { label: "Retry", perform: deed.retry }, alert.character_name);
      }
      return failure;
    }
  }

  #byMe(): Pick<Handling, "acknowledged_at" | "acknowledged_by"> {
    const { nowMs, userName } = this.parts;
    return { acknowledged_at: new Date(nowMs()).toISOString(), acknowledged_by: userName };
  }
}

function handlingOf(told: Handling): Handling {
  const { acknowledged_at, acknowledged_by, acknowledged_reason, snoozed_until } = told;
  return { acknowledged_at, acknowledged_by, acknowledged_reason, snoozed_until };
}
