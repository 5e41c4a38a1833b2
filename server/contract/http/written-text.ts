import { z } from "zod";
import { cleanText } from "../clean";

/** What people write for each other: titles, texts, reasons. Cleaned first and measured then, in UTF-16 units. */

/** A line: runs of white space are one space, and control characters none. */
export function lineField(charsMax: number) {
  return z
    .string("must be text")
    .overwrite((text) =>
      cleanText(text)
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim(),
    )
    .max(charsMax, `must have ${charsMax} characters at most`);
}

/** Lines: ends of lines are one character, other control characters but tabs go, and so does white space at the end. */
export function linesField(charsMax: number) {
  return z
    .string("must be text")
    .overwrite((text) => withoutControls(cleanText(text).replace(/\r\n?|[\u2028\u2029]/g, "\n")).trimEnd())
    .max(charsMax, `must have ${charsMax} characters at most`);
}

/** Refuses text of which nothing can be seen, such as spaces and characters without a width. */
export function isVisible(text: string): boolean {
  return /[^\s\p{C}\u2800\u3164]/u.test(text);
}

function withoutControls(text: string): string {
  return text.replace(/[^\n\t\P{Cc}]/gu, "");
}
