import { z } from "zod";
import { characterField, cursorField, instantField, shortTextField, wholeField } from "../fields";

export const CHAT_LINES_MAX = 1_000;

export const recentChatInput = z.strictObject({
  character: characterField.optional(),
  q: shortTextField.optional(),
  before: instantField.optional(),
  cursor: cursorField.optional(),
  limit: wholeField(1, CHAT_LINES_MAX).default(200),
});
export type RecentChatInput = z.output<typeof recentChatInput>;
