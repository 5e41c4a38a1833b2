import { describe, expect, it } from "vitest";
import { chatChannel } from "./chat-types";

describe("the channel of a chat line", () => {
  it.each([
    ['[General] Ulf says, "hi"', 5, "general"],
    ['[Fellowship] Ulf says, "go"', null, "fellowship"],
    ['Ulf tells you, "psst"', 3, "tell"],
    ['You tell Ulf, "psst"', 4, "tell"],
    ['Ulf says, "hi"', 2, "say"],
    ["[Unheard] of", 7, "magic"],
    ["Anything else", 99, "system"],
    ["No type at all", null, "system"],
  ])("%s (%s) is %s", (text, color, channel) => {
    expect(chatChannel(text, color)).toBe(channel);
  });
});
