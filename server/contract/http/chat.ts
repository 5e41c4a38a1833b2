import { z } from "zod";
import { defineEndpoint } from "./define";
import {
  characterField,
  cursorField,
  instantAbout,
  instantField,
  limitField,
  name,
  nextCursor,
  shortTextField,
  time,
  whole,
} from "./fields";

export const CHAT_LINES_MAX = 1_000;

export const recentChatInput = z.strictObject({
  character: characterField.optional().describe("Only what this character's client heard."),
  q: shortTextField.optional().meta({
    description: "Text the line contains, in any letter case.",
    examples: ["hi"],
  }),
  before: instantField.optional().meta(instantAbout("Only lines earlier than this.")),
  cursor: cursorField.optional(),
  limit: limitField(CHAT_LINES_MAX, 200),
});
export type RecentChatInput = z.output<typeof recentChatInput>;

const message = z.object({
  timestamp: time,
  character_name: name.describe("Whose client heard it."),
  color: whole.nullable().describe("The client's chat type; 3, 4 and 31 are tells."),
  text: z.string(),
});
export type ChatMessage = z.infer<typeof message>;

export const chat = defineEndpoint({
  path: "/chat",
  summary: "Chat of the last seven days, newest first",
  about:
    "Tells are for officers and admins, for every account with SHARE_TELLS, and never for the service token.",
  access: "account",
  input: recentChatInput,
  answer: z.object({ messages: z.array(message), next_cursor: nextCursor }),
});
export type Chat = z.infer<typeof chat.answer>;
