import { z } from "zod";
import { InvalidCursor } from "../errors";

/** What each part of a key is, so that whatever a client makes up never reaches a statement. */
export type CursorPart = keyof typeof parts;

const parts = {
  time: z.iso.datetime().refine((text) => Date.parse(text) >= 0),
  text: z.string().refine((text) => text.isWellFormed() && !text.includes("\0")),
  uuid: z.guid(),
};

/** The key of the last row of a page, opaque to whoever passes it back. */
export function encodeCursor(...key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** @throws InvalidCursor unless it decodes to exactly these parts */
export function decodeCursor<const Kinds extends readonly CursorPart[]>(
  cursor: string,
  kinds: Kinds,
): { [At in keyof Kinds]: string } {
  const key = z.array(z.string()).safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  const isOurs =
    key.success &&
    key.data.length === kinds.length &&
    kinds.every((kind, at) => parts[kind].safeParse(key.data[at]).success);
  if (!isOurs) throw new InvalidCursor("the cursor is none that an earlier answer gave");
  // As many texts as kinds: that was just checked, and the type of a mapped tuple cannot say so.
  return key.data as { [At in keyof Kinds]: string };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
