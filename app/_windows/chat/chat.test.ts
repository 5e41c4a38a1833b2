import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChatLine } from "@/app/_live/chat-store";
import { linkPieces, nameFinder } from "@/app/_shell/linked-text/text-pieces";
import { COMMAND_PREFIXES_DEFAULT } from "@/server/contract/limits";
import { filterLines, parseChatFilter, parseVoice } from "./chat-filter";
import { spokenLine, spokenVerbs, wordsProblem } from "./chat-verbs";
import { speakerOf, speakerProblem } from "./speaker";

const names = nameFinder(["Anna", "Anna Lee", "+Brynn", "O'Dwyer", "A.B"]);
const shape = (text: string) => linkPieces(text, names).map((piece) => `${piece.kind}:${piece.text}`);

describe("links", () => {
  test.each([
    ["Anna Lee tells you, hi", ["name:Anna Lee", "text: tells you, hi"]],
    ["[General] +Brynn says, Annalise", ["text:[General] ", "name:+Brynn", "text: says, Annalise"]],
    ["O'Dwyer's gone", ["name:O'Dwyer", "text:'s gone"]],
    ["AxB", ["text:AxB"]],
    ["come to 42.1N, 33.6E now", ["text:come to ", "place:42.1N, 33.6E", "text: now"]],
    [
      "Anna at 1.2S 3.4W and 5N, 6E",
      ["name:Anna", "text: at ", "place:1.2S 3.4W", "text: and ", "place:5N, 6E"],
    ],
    ["<b>Anna</b>", ["text:<b>", "name:Anna", "text:</b>"]],
    ["Anna’s, Anna-", ["name:Anna", "text:’s, ", "name:Anna", "text:-"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  test.each([
    "Anna-too",
    "Anna'dir",
    "Anna II",
    "Anna Leeward",
    "Anna the Younger",
    "Anna of Arwic",
    "Jo-Anna",
  ])("%s may be somebody else whom nobody knows", (text) => {
    expect(shape(`${text} is here`)).toEqual([`text:${text} is here`]);
  });

  test("the pieces of any line are the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(
          linkPieces(text, names)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("without known characters nothing is a name", () => {
    expect(nameFinder([])).toBeNull();
  });
});

const line = (fields: Partial<ChatLine>): ChatLine => ({
  id: 1,
  timeMs: 0,
  channel: "say",
  color: 2,
  text: "hello there",
  heardBy: [{ name: "Anna", stampedMs: 0 }],
  ...fields,
});
const lines = [
  line({}),
  line({ channel: "combat" }),
  line({ text: "Hello Dereth", heardBy: [{ name: "Ulf", stampedMs: 0 }] }),
];

describe("filter", () => {
  test.each([
    [{}, 3],
    [{ hidden: ["combat"] }, 2],
    [{ heardBy: "Ulf" }, 1],
    [{ text: "HELLO dereth" }, 1],
    [{ text: "goodbye" }, 0],
  ])("%j shows %i lines", (settings, expected) => {
    expect(filterLines(lines, parseChatFilter(settings, null))).toHaveLength(expected);
  });

  test("settings that cannot be read hide nothing", () => {
    expect(parseChatFilter({ hidden: "all", heardBy: 7, text: {} }, null)).toEqual({
      hidden: [],
      character: null,
      text: "",
    });
  });

  test("a window of a character shows what that character heard, until somebody chooses otherwise", () => {
    expect(parseChatFilter({}, "Anna").character).toBe("Anna");
    expect(parseChatFilter({ heardBy: null }, "Anna").character).toBeNull();
  });
});

describe("talking", () => {
  const verbs = spokenVerbs(["/radar", "/f", "@fellowship", "/tell", "/mt", "/a"]);

  test("is possible in the ways that the operator allows, each once", () => {
    expect(verbs.map(({ label, prefix }) => `${label} ${prefix}`)).toEqual([
      "Fellowship /f",
      "Tell /tell",
      "Allegiance /a",
    ]);
  });

  test("is not possible with what this server allows by default", () => {
    expect(spokenVerbs(COMMAND_PREFIXES_DEFAULT.split(" "))).toEqual([]);
  });

  const problem = (prefix: string, words: string) => {
    const verb = verbs.find((one) => one.prefix === prefix);
    if (verb === undefined) throw new Error(`nothing is said with ${prefix}`);
    return { line: spokenLine(verb, words), problem: wordsProblem(verb, words) };
  };

  test.each<[string, string, RegExp | null]>([
    ["/f", "  pull one at a time ", null],
    ["/f", " ", /Write what to say/],
    ["/f", "x".repeat(600), /At most 509/],
    ["/tell", "Anna Lee, hi", null],
    ["/tell", "Anna Lee hi", /a comma/],
    ["/tell", "Anna Lee, ", /a comma/],
  ])("%s %j", (prefix, words, expected) => {
    const { line, problem: found } = problem(prefix, words);
    expect(line).toBe(`${prefix} ${words.trim()}`);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatch(expected);
  });

  test("remembers who spoke and how, if that can be read", () => {
    expect(parseVoice({ speaker: "Anna", verb: "Tell" })).toEqual({ speaker: "Anna", verb: "Tell" });
    expect(parseVoice({ speaker: 7, verb: {} })).toEqual({ speaker: null, verb: null });
  });
});

describe("who speaks", () => {
  test.each<[string, string | null, string | null, string[], string | null]>([
    ["whoever was chosen", "Anna", "Ulf", ["Anna", "Ulf"], "Anna"],
    ["whom the window is about while nobody was chosen", null, "Ulf", ["Anna", "Ulf"], "Ulf"],
    ["nobody while the chosen one is offline", "Anna", "Ulf", ["Ulf"], null],
    ["nobody while the one of the window is offline", null, "Ulf", ["Anna"], null],
    ["nobody until somebody is chosen", null, null, ["Anna"], null],
  ])("is %s", (_, chosen, character, online, expected) => {
    const { name, isOnline } = speakerOf(chosen, character, online);
    expect(isOnline ? name : null).toBe(expected);
  });

  test("says who is away, and what can be done", () => {
    const problem = (chosen: string | null, online: string[]) =>
      speakerProblem(speakerOf(chosen, null, online), online.length);
    expect(problem("Anna", ["Anna"])).toBeNull();
    expect(problem("Anna", ["Ulf"])).toBe(
      "Anna is offline and cannot speak. Wait, or choose who else speaks.",
    );
    expect(problem("Anna", [])).toMatch(/^Anna is offline and cannot speak/);
    expect(problem(null, ["Ulf"])).toMatch(/Choose who speaks/);
    expect(problem(null, [])).toMatch(/Nobody is online/);
  });
});
