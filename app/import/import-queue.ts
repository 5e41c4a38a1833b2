import { Signal } from "@/app/_live/signal";
import type { StoredInventory } from "@/server/contract/http/error";
import type { ImportReport } from "@/server/contract/http/inventory-import";
import { NAME_CHARS_MAX, PLUGIN_FRAME_BYTES_MAX } from "@/server/contract/limits";

/** Why a file was not imported, in words. */
export type Failure = {
  readonly text: string;
  readonly requestId: string | null;
  /** Nothing can be imported until somebody signs in. */
  readonly isSignedOut: boolean;
};

export type ImportState =
  /** `isWanted`: it is to be imported, and waits for its turn; `replacesNewer`: whatever is stored. */
  | { readonly kind: "waiting"; readonly isWanted: boolean; readonly replacesNewer: boolean }
  | { readonly kind: "uploading"; readonly percent: number }
  | { readonly kind: "storing" }
  /** It is older than what is stored of its character: somebody has to say that it is to be imported all the same. */
  | { readonly kind: "older"; readonly stored: StoredInventory }
  | { readonly kind: "done"; readonly report: ImportReport }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A file that was chosen, and what became of it. */
export type ImportEntry = {
  readonly id: number;
  readonly file: File;
  readonly character: string;
  readonly state: ImportState;
};

export type SendOutcome = Extract<ImportState, { kind: "older" | "done" | "failed" }>;

/** Sends one file. Resolves with null once it was cancelled. */
export type SendFile = (
  file: File,
  character: string,
  options: { replacesNewer: boolean; signal: AbortSignal; onProgress: (state: ImportState) => void },
) => Promise<SendOutcome | null>;

/** Files that are under way at once: one is read by the server while the next one comes. */
const AT_ONCE = 2;

const WAITING: ImportState = { kind: "waiting", isWanted: false, replacesNewer: false };
const WANTED: ImportState = { kind: "waiting", isWanted: true, replacesNewer: false };
const WANTED_ANYWAY: ImportState = { ...WANTED, replacesNewer: true };

/** The files of the page, in the order in which they were chosen; imports those that are wanted, two at a time. */
export class ImportQueue extends Signal {
  entries: readonly ImportEntry[] = [];
  #nextId = 1;
  readonly #underWay = new Map<number, AbortController>();

  constructor(
    private readonly send: SendFile,
    private readonly guess: (fileName: string) => string,
  ) {
    super();
  }

  add(files: readonly File[]): void {
    const added = files.map((file): ImportEntry => {
      const state: ImportState =
        file.size > PLUGIN_FRAME_BYTES_MAX ? { kind: "failed", failure: TOO_LARGE } : WAITING;
      return { id: this.#nextId++, file, character: this.guess(file.name), state };
    });
    this.#become([...this.entries, ...added]);
  }

  /** Only while it is not under way, nor wanted. What is newer was stored of whom it was before. */
  rename(id: number, character: string): void {
    this.#change(id, (entry) => {
      if (!isIdle(entry)) return entry;
      return { ...entry, character, state: entry.state.kind === "older" ? WAITING : entry.state };
    });
  }

  remove(id: number): void {
    this.#underWay.get(id)?.abort();
    this.#become(this.entries.filter((entry) => entry.id !== id));
  }

  /** Everything that waits and says whose it is. */
  start(): void {
    this.#want(({ state }) => state.kind === "waiting");
  }

  retry(id: number): void {
    this.#want((entry) => entry.id === id && entry.state.kind === "failed");
  }

  /** Puts a file in the place of what is newer than it. */
  importAnyway(id: number): void {
    this.#want((entry) => entry.id === id && entry.state.kind === "older", WANTED_ANYWAY);
  }

  retryFailed(): void {
    this.#want(({ state }) => state.kind === "failed");
  }

  /** Takes a file back; what is with the server already is stored. */
  cancel(id: number): void {
    this.#takeBack((entry) => entry.id === id);
  }

  cancelAll(): void {
    this.#takeBack(() => true);
  }

  clearDone(): void {
    this.#become(this.entries.filter(({ state }) => state.kind !== "done"));
  }

  /** Why a file cannot be imported as it stands; null when it can. */
  problemWith(entry: ImportEntry): string | null {
    const name = entry.character.trim();
    if (name === "") return "Whose inventory is it?";
    if (name.length > NAME_CHARS_MAX) return `A name has ${NAME_CHARS_MAX} characters at most.`;
    const isTwin = (other: ImportEntry) => other.id !== entry.id && !isOver(other.state);
    const hasTwin = this.entries.some((other) => isTwin(other) && other.character.trim() === name);
    return hasTwin ? `Another file is ${name}'s as well.` : null;
  }

  #want(isMeant: (entry: ImportEntry) => boolean, wanted = WANTED): void {
    const isFit = (entry: ImportEntry) =>
      isMeant(entry) && entry.file.size <= PLUGIN_FRAME_BYTES_MAX && this.problemWith(entry) === null;
    this.#become(this.entries.map((entry) => (isFit(entry) ? { ...entry, state: wanted } : entry)));
    this.#next();
  }

  #takeBack(isMeant: (entry: ImportEntry) => boolean): void {
    const isTaken = (entry: ImportEntry) => isMeant(entry) && isCancellable(entry.state);
    for (const entry of this.entries) if (isTaken(entry)) this.#underWay.get(entry.id)?.abort();
    this.#become(this.entries.map((entry) => (isTaken(entry) ? { ...entry, state: WAITING } : entry)));
    this.#next();
  }

  #next(): void {
    const free = AT_ONCE - this.#underWay.size;
    const wanted = this.entries.filter(({ state }) => state.kind === "waiting" && state.isWanted);
    for (const entry of wanted.slice(0, Math.max(0, free))) void this.#import(entry);
  }

  async #import({ id, file, character, state }: ImportEntry): Promise<void> {
    const replacesNewer = state.kind === "waiting" && state.replacesNewer;
    const cancelled = new AbortController();
    this.#underWay.set(id, cancelled);
    const put = (state: ImportState) => {
      if (!cancelled.signal.aborted) this.#change(id, (entry) => ({ ...entry, state }));
    };
    put({ kind: "uploading", percent: 0 });
    const { signal } = cancelled;
    const outcome = await this.send(file, character.trim(), { replacesNewer, signal, onProgress: put });
    if (this.#underWay.get(id) === cancelled) this.#underWay.delete(id);
    if (outcome !== null) put(outcome);
    // Every other one would fail as well; what waits, waits for the next press.
    if (outcome?.kind === "failed" && outcome.failure.isSignedOut) this.cancelAll();
    this.#next();
  }

  #change(id: number, change: (entry: ImportEntry) => ImportEntry): void {
    this.#become(this.entries.map((entry) => (entry.id === id ? change(entry) : entry)));
  }

  #become(entries: readonly ImportEntry[]): void {
    this.entries = entries;
    this.changed();
  }
}

const TOO_LARGE: Failure = {
  text: `The file is larger than ${PLUGIN_FRAME_BYTES_MAX / 1024 / 1024} MB: no inventory is.`,
  requestId: null,
  isSignedOut: false,
};

/** Whether its name may still be changed. */
export function isIdle({ state }: ImportEntry): boolean {
  return state.kind === "failed" || state.kind === "older" || (state.kind === "waiting" && !state.isWanted);
}

/** Whether nothing more happens to it by itself. */
function isOver({ kind }: ImportState): boolean {
  return kind === "older" || kind === "done" || kind === "failed";
}

function isCancellable(state: ImportState): boolean {
  return state.kind === "uploading" || (state.kind === "waiting" && state.isWanted);
}

export type ImportSummary = {
  waiting: number;
  underWay: number;
  /** Older than what is stored. */
  older: number;
  done: number;
  failed: number;
  /** Of everything that was started, in percent; 0 when nothing was. */
  percent: number;
};

/** Where all files together are. */
export function summaryOf(entries: readonly ImportEntry[]): ImportSummary {
  const count = (isOne: (entry: ImportEntry) => boolean) => entries.filter(isOne).length;
  const waiting = count(({ state }) => state.kind === "waiting" && !state.isWanted);
  const older = count(({ state }) => state.kind === "older");
  const done = count(({ state }) => state.kind === "done");
  const failed = count(({ state }) => state.kind === "failed");
  const started = entries.length - waiting;
  const progress = entries.reduce((sum, { state }) => sum + progressOf(state), 0);
  return {
    waiting,
    underWay: started - older - done - failed,
    older,
    done,
    failed,
    percent: started === 0 ? 0 : Math.round(progress / started),
  };
}

/** The upload is most of the way for a slow line, storing for a fast one. */
const STORING_PERCENT = 80;

function progressOf(state: ImportState): number {
  switch (state.kind) {
    case "waiting":
      return 0;
    case "uploading":
      return (state.percent * STORING_PERCENT) / 100;
    case "storing":
      return STORING_PERCENT;
    case "older":
    case "done":
    case "failed":
      return 100;
  }
}
