import { describe, expect, test } from "vitest";
import { parsePluginFrame, type QuestEvent } from "@/server/contract";
import { QuestBook } from "./quest-book";
import { flag, inMinutes, NOW, nowMs, task, waiting } from "./test/flags";

/** What a plugin says, as the stream passes it on. */
function told(fields: object, minutes = 0): QuestEvent {
  const frame = { type: "quest", character_name: "Larsson", timestamp: inMinutes(minutes), ...fields };
  const parsed = parsePluginFrame(JSON.stringify(frame), nowMs);
  if (!parsed.ok || !parsed.known || parsed.event.type !== "quest") throw new Error("no quest frame");
  return parsed.event;
}

const seconds = Date.parse(NOW) / 1_000;

function filled(...flags: ReturnType<typeof flag>[]): QuestBook {
  const book = new QuestBook();
  book.fill(flags);
  return book;
}

const known = (book: QuestBook, key = "aercyno") => book.all.get("Larsson")?.get(key);

describe("what a plugin tells", () => {
  test("is shown at once, and nothing has to be asked", () => {
    const book = filled(flag(), task(7, 20));
    expect(book.hear(told({ key: "killtaskruschk_0301", solves: 8 }))).toBe(false);
    expect(known(book, "killtaskruschk_0301")).toMatchObject({ solves: 8, max_solves: 20, updated_at: NOW });
    expect(book.hear(told({ key: "aercyno", completed_at: seconds, repeat_s: 3_600, solves: 4 }))).toBe(
      false,
    );
    expect(known(book)).toMatchObject({ solves: 4, name: "Aerlinthe Cynosure", ready_at: inMinutes(60) });
  });

  test("by a name alone means the flag that the character has under it", () => {
    const book = filled(waiting(30));
    expect(book.hear(told({ quest_name: "aerlinthe cynosure", countdown: "2h 5m" }))).toBe(false);
    expect(known(book)?.ready_at).toBe(inMinutes(125));
  });

  test("by a name that nobody here knows is left to the server", () => {
    const book = filled(flag());
    expect(book.hear(told({ quest_name: "Stipend Collection Timer", countdown: "READY" }))).toBe(true);
    expect(book.all.get("Larsson")?.size).toBe(1);
  });

  test("of a flag that is done again without its waiting time is waited for as long as before, and asked for", () => {
    const book = filled(flag({ completed_at: inMinutes(-90), ready_at: inMinutes(-30) }));
    expect(book.hear(told({ key: "aercyno", completed_at: seconds }))).toBe(true);
    expect(known(book)?.ready_at).toBe(inMinutes(60));
  });

  test("of a new flag is shown, and asked for unless it is whole", () => {
    const book = filled(flag());
    const { shape } = book;
    expect(book.hear(told({ key: "stipendtimer_0812", completed_at: seconds }))).toBe(true);
    expect(book.shape).toBeGreaterThan(shape);
    const whole = {
      key: "30minattributes",
      name: "Attribute Gem",
      solves: 1,
      max_solves: -1,
      completed_at: seconds,
      repeat_s: 60,
    };
    expect(book.hear(told(whole))).toBe(false);
    expect(book.all.get("Larsson")?.size).toBe(3);
  });

  test("is of its own character alone", () => {
    const book = filled(flag());
    const before = book.all.get("Larsson");
    book.hear(told({ character_name: "Anna", key: "gem", completed_at: seconds }));
    expect(book.all.get("Larsson")).toBe(before);
    expect(book.all.get("Anna")?.size).toBe(1);
  });

  test("late does not undo what is newer", () => {
    const book = filled(flag({ updated_at: inMinutes(-1) }));
    expect(book.hear(told({ key: "aercyno", solves: 1 }, -5))).toBe(false);
    expect(known(book)?.solves).toBe(3);
  });
});

test("an answer that is older than what the stream told changes nothing of that", () => {
  const book = filled(flag());
  book.hear(told({ key: "aercyno", solves: 9 }));
  book.fill([flag(), flag({ key: "other" })]);
  expect(known(book)?.solves).toBe(9);
  expect(known(book, "other")).toBeDefined();
  book.fill([flag({ solves: 10, updated_at: inMinutes(1) })]);
  expect(known(book)?.solves).toBe(10);
  expect(known(book, "other")).toBeUndefined();
});
