import { z } from "zod";
import { InvalidCursor } from "../errors";

const parts = z.array(z.string()).min(1).max(4);

/** The key of the last row of a page, opaque to whoever passes it back. */
export function encodeCursor(...key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** @throws InvalidCursor unless it decodes to exactly `length` texts, the first of them an instant. */
export function decodeCursor(cursor: string, length: number): string[] {
  const key = parts.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  const instant = key.success ? z.iso.datetime().safeParse(key.data[0]) : key;
  if (
    !key.success ||
    !instant.success ||
    key.data.length !== length ||
    key.data.some((part) => part.includes("\0"))
  ) {
    throw new InvalidCursor("the cursor is none that an earlier answer gave");
  }
  return key.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
