import { describe, expect, test } from "vitest";
import { type Failure, ImportQueue, type ImportState, type SendOutcome, summaryOf } from "./import-queue";

type Sent = {
  name: string;
  character: string;
  replacesNewer: boolean;
  signal: AbortSignal;
  onProgress: (state: ImportState) => void;
  answer: (outcome: SendOutcome) => Promise<void>;
};

/** A queue whose files are with the server until the test answers. */
function setUp(...names: string[]) {
  const sent: Sent[] = [];
  const queue = new ImportQueue(
    (file, character, { replacesNewer, signal, onProgress }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(null));
        const answer = async (outcome: SendOutcome) => {
          resolve(outcome);
          await settled();
        };
        sent.push({ name: file.name, character, replacesNewer, signal, onProgress, answer });
      }),
    (fileName) => fileName.replace(".json", ""),
  );
  queue.add(names.map((name) => new File(["[]"], `${name}.json`)));
  const states = () => queue.entries.map(({ state }) => state.kind);
  return { queue, sent, states, id: (index: number) => queue.entries[index]?.id ?? -1 };
}

/** Promises of the queue have gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const asOf = "2026-11-22T20:50:54.000Z";
const report = { character_name: "A", item_count: 2, stored: 2, as_of: asOf, skipped: [] };
const stored: SendOutcome = { kind: "done", report };
const older: SendOutcome = { kind: "older", stored: { item_count: 9, updated_at: asOf } };
const failure = (fields: Partial<Failure> = {}): SendOutcome => ({
  kind: "failed",
  failure: { text: "no", requestId: null, isSignedOut: false, ...fields },
});

describe("files", () => {
  test("are not sent before somebody says so, then two at a time, in their order", async () => {
    const { queue, sent, states } = setUp("A", "B", "C", "D");
    expect(sent).toEqual([]);
    queue.start();
    expect(sent.map(({ character }) => character)).toEqual(["A", "B"]);
    await sent[1]?.answer(stored);
    expect(sent.map(({ character }) => character)).toEqual(["A", "B", "C"]);
    expect(states()).toEqual(["uploading", "done", "uploading", "waiting"]);
  });

  test("that are chosen meanwhile wait for another word", () => {
    const { queue, sent } = setUp("A");
    queue.start();
    queue.add([new File(["[]"], "B.json")]);
    expect(sent).toHaveLength(1);
    queue.start();
    expect(sent).toHaveLength(2);
  });

  test("show how far they are", async () => {
    const { queue, sent, states } = setUp("A", "B");
    queue.start();
    sent[0]?.onProgress({ kind: "uploading", percent: 50 });
    expect(summaryOf(queue.entries)).toMatchObject({
      waiting: 0,
      underWay: 2,
      done: 0,
      failed: 0,
      percent: 20,
    });
    sent[0]?.onProgress({ kind: "storing" });
    expect(states()).toEqual(["storing", "uploading"]);
    await sent[0]?.answer(stored);
    await sent[1]?.answer(failure());
    expect(summaryOf(queue.entries)).toMatchObject({
      waiting: 0,
      underWay: 0,
      done: 1,
      failed: 1,
      percent: 100,
    });
  });

  test("that are too large are never sent", () => {
    const { queue, sent, states } = setUp();
    queue.add([new File([new Uint8Array(16 * 1024 * 1024 + 1)], "Huge.json")]);
    queue.start();
    queue.retryFailed();
    expect(sent).toEqual([]);
    expect(states()).toEqual(["failed"]);
  });
});

describe("names", () => {
  test.each([
    ["nobody", "  ", "Whose inventory is it?"],
    ["a name that is too long", "x".repeat(65), "A name has 64 characters at most."],
    ["the character of another file", " B ", "Another file is B's as well."],
  ])("%s keeps its file back, and the others go", (_what, name, problem) => {
    const { queue, sent, id } = setUp("A", "B", "C");
    queue.rename(id(0), name);
    const [first] = queue.entries;
    expect(first && queue.problemWith(first)).toBe(problem);
    queue.start();
    expect(sent.map(({ character }) => character)).not.toContain(name.trim() === "B" ? "A" : name);
    expect(sent.map(({ character }) => character)).toContain("C");
  });

  test("can be changed until the file is wanted, and after it failed", async () => {
    const { queue, sent, id } = setUp("A");
    queue.rename(id(0), " Larsson ");
    queue.start();
    expect(sent[0]?.character).toBe("Larsson");
    queue.rename(id(0), "Mallory");
    expect(queue.entries[0]?.character).toBe(" Larsson ");
    await sent[0]?.answer(failure());
    queue.rename(id(0), "Ulf");
    queue.retry(id(0));
    expect(sent[1]?.character).toBe("Ulf");
  });
});

describe("cancelling", () => {
  test("stops an upload and makes room for the next; what is stored already is not taken back", async () => {
    const { queue, sent, states, id } = setUp("A", "B", "C");
    queue.start();
    sent[1]?.onProgress({ kind: "storing" });
    queue.cancel(id(0));
    queue.cancel(id(1));
    await settled();
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    expect(states()).toEqual(["waiting", "storing", "uploading"]);
    await sent[1]?.answer(stored);
    expect(states()).toEqual(["waiting", "done", "uploading"]);
  });

  test("of all leaves nothing that begins by itself", async () => {
    const { queue, sent, states } = setUp("A", "B", "C");
    queue.start();
    queue.cancelAll();
    await settled();
    expect(states()).toEqual(["waiting", "waiting", "waiting"]);
    expect(sent).toHaveLength(2);
  });

  test("and starting again at once sends the file once more", async () => {
    const { queue, sent, states, id } = setUp("A");
    queue.start();
    queue.cancel(id(0));
    queue.start();
    await settled();
    expect(sent).toHaveLength(2);
    await sent[1]?.answer(stored);
    expect(states()).toEqual(["done"]);
  });
});

test("what failed can be tried again, together; what is done is not", async () => {
  const { queue, sent, states } = setUp("A", "B");
  queue.start();
  await sent[0]?.answer(failure());
  await sent[1]?.answer(stored);
  queue.retryFailed();
  expect(sent.map(({ character }) => character)).toEqual(["A", "B", "A"]);
  await sent[2]?.answer(stored);
  expect(states()).toEqual(["done", "done"]);
  queue.clearDone();
  expect(queue.entries).toEqual([]);
});

describe("a file that is older than what is stored", () => {
  test("waits for a word of its own, and goes then in the place of what is newer", async () => {
    const { queue, sent, states, id } = setUp("A", "B");
    queue.start();
    await sent[0]?.answer(older);
    await sent[1]?.answer(failure());
    expect(summaryOf(queue.entries)).toMatchObject({ underWay: 0, older: 1, failed: 1, percent: 100 });
    queue.start();
    queue.retryFailed();
    queue.retry(id(0));
    expect(sent.map(({ character }) => character)).toEqual(["A", "B", "B"]);
    queue.importAnyway(id(0));
    expect(sent.map(({ replacesNewer }) => replacesNewer)).toEqual([false, false, false, true]);
    await sent[3]?.answer(stored);
    expect(states()).toEqual(["done", "uploading"]);
  });

  test("is asked about once more after it was cancelled", async () => {
    const { queue, sent, id } = setUp("A");
    queue.start();
    await sent[0]?.answer(older);
    queue.importAnyway(id(0));
    queue.cancel(id(0));
    queue.start();
    await settled();
    expect(sent.map(({ replacesNewer }) => replacesNewer)).toEqual([false, true, false]);
  });

  test("of somebody else after all is a file like any other", async () => {
    const { queue, sent, states, id } = setUp("A");
    queue.start();
    await sent[0]?.answer(older);
    queue.rename(id(0), "B");
    expect(states()).toEqual(["waiting"]);
    queue.importAnyway(id(0));
    queue.start();
    expect(sent.map(({ replacesNewer }) => replacesNewer)).toEqual([false, false]);
  });
});

test("whoever is signed out keeps the rest waiting", async () => {
  const { queue, sent, states } = setUp("A", "B", "C");
  queue.start();
  await sent[0]?.answer(failure({ isSignedOut: true }));
  expect(states()).toEqual(["failed", "waiting", "waiting"]);
  expect(sent).toHaveLength(2);
});
