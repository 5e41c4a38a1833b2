import { systemClock } from "../../clock";
import type { QueuedRow } from "../batch";

/** A row of the readings, which are given up first. */
export function seen(name: string, onStored?: () => void): QueuedRow {
  const row = { character_name: name, received_at: "2026-11-22T20:50:54.000Z" };
  return { table: "seen", row, bytes: 500, queuedAt: systemClock.monotonic(), onStored };
}

/** A row of the rest. */
export function chat(text: string, onStored?: () => void): QueuedRow {
  const time = "2026-11-22T20:50:54.000Z";
  const row = {
    type: "chat" as const,
    character_name: "Larsson",
    timestamp: time,
    text,
    color: null,
    received_at: time,
  };
  return { table: "chats", row, bytes: 500, queuedAt: systemClock.monotonic(), onStored };
}

/** A row of a table that only a later version knows. */
export function hat(): QueuedRow {
  return JSON.parse('{"table":"hats","row":{"character_name":"Larsson"},"queuedAt":0}');
}

/** What tells the rows of a batch apart: names of the readings, texts of the rest. */
export function labels(batch: {
  seen?: readonly { character_name: string }[];
  chats?: readonly { text: string }[];
}) {
  return [
    ...(batch.seen ?? []).map((row) => row.character_name),
    ...(batch.chats ?? []).map((row) => row.text),
  ];
}
