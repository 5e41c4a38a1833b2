import { describe, expect, it } from "vitest";
import { foldedText } from "./folded-text";

describe("a text as it is searched", () => {
  it.each([
    ["Steel Celdon Breastplate", "steel celdon breastplate"],
    ["  Two \t words\n", "two words"],
    ["Sühn’s Blade", "suhn's blade"],
    ["“Quoted”", '"quoted"'],
    ["`tick´ ′prime", "'tick' 'prime"],
    ["ÀÉÎÕÜçñ", "aeioucn"],
    ["İstanbul", "istanbul"],
    ["ﬁne ２", "fine 2"],
    ["", ""],
    ["   ", ""],
    ["Größe", "größe".normalize("NFKD").replace("\u0308", "")],
  ])("%j is %j", (text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });

  it("stays as it is when it is folded again", () => {
    for (const text of ["Sühn’s  BLADE", "İ", "ﬁ", "\u{1f5e1} X", "a\u0301\u00a0b"])
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
  });
});
