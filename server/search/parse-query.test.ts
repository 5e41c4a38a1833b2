import { describe, expect, it } from "vitest";
import { formatQuery } from "./format-query";
import { NESTING_MAX, parseQuery, QUERY_CHARS_MAX, TERMS_MAX } from "./parse-query";
import { parsed, unplaced } from "./test/parsed";

const name = (text: string) => ({
  kind: "term",
  filter: "name",
  value: { kind: "text", text, isExact: false },
});
const al = (number: number) => ({ kind: "term", filter: "al", value: { kind: "number", is: "=", number } });

describe("terms are put together", () => {
  it.each<[string, unknown]>([
    ["", null],
    ["  \t\n ", null],
    ["steel", name("steel")],
    ["Shou-jen", name("Shou-jen")],
    ['"celdon breastplate"', name("celdon breastplate")],
    ["“celdon breastplate”", name("celdon breastplate")],
    ['"a \\"b\\" \\\\ \\n"', name('a "b" \\ \\n')],
    ['"or"', name("or")],
    ["name:steel", name("steel")],
    ["NAME:steel", name("steel")],
    ["a b", { kind: "and", of: [name("a"), name("b")] }],
    ["a AND b", { kind: "and", of: [name("a"), name("b")] }],
    ["a or b", { kind: "or", of: [name("a"), name("b")] }],
    [
      "a b or c d",
      {
        kind: "or",
        of: [
          { kind: "and", of: [name("a"), name("b")] },
          { kind: "and", of: [name("c"), name("d")] },
        ],
      },
    ],
    ["a (b or c)", { kind: "and", of: [name("a"), { kind: "or", of: [name("b"), name("c")] }] }],
    ["a(b)c", { kind: "and", of: [name("a"), name("b"), name("c")] }],
    ["(a b) c", { kind: "and", of: [{ kind: "and", of: [name("a"), name("b")] }, name("c")] }],
    ["((a))", name("a")],
    ["-a", { kind: "not", of: name("a") }],
    ["NOT a", { kind: "not", of: name("a") }],
    ["--a", { kind: "not", of: { kind: "not", of: name("a") } }],
    ["-a b", { kind: "and", of: [{ kind: "not", of: name("a") }, name("b")] }],
    ["-(a or b)", { kind: "not", of: { kind: "or", of: [name("a"), name("b")] } }],
    ["not(a)", { kind: "not", of: name("a") }],
    ["AL:400", al(400)],
    ["armor:400", al(400)],
    ['"a"al:4', { kind: "and", of: [name("a"), al(4)] }],
  ])("%j", (text, tree) => {
    expect(unplaced(parsed(text))).toEqual(tree);
  });

  it("every part knows where it stands", () => {
    expect(parsed(' a  (al:>=4 or -"b c")')).toMatchObject({
      from: 1,
      to: 21,
      of: [
        { from: 1, to: 2 },
        {
          from: 5,
          to: 21,
          of: [
            { from: 5, to: 11 },
            { from: 15, to: 21, of: { from: 16, to: 21 } },
          ],
        },
      ],
    });
  });
});

describe("values", () => {
  it.each<[string, object]>([
    ["al:400", { kind: "number", is: "=", number: 400 }],
    ["al:=0", { kind: "number", is: "=", number: 0 }],
    ["al:!=400", { kind: "number", is: "!=", number: 400 }],
    ["al:<-5", { kind: "number", is: "<", number: -5 }],
    ["al:-0", { kind: "number", is: "=", number: 0 }],
    ["al:>=400", { kind: "number", is: ">=", number: 400 }],
    ["work:<=9.25", { kind: "number", is: "<=", number: 9.25 }],
    ["variance:.5", { kind: "number", is: "=", number: 0.5 }],
    ["work:8..10", { kind: "number", is: "..", min: 8, max: 10 }],
    ["al:5..5", { kind: "number", is: "..", min: 5, max: 5 }],
    ["al:-2..-1", { kind: "number", is: "..", min: -2, max: -1 }],
    ["atk:>15%", { kind: "number", is: ">", number: 15 }],
    ["atk:>15", { kind: "number", is: ">", number: 15 }],
    ["atk:12.5%..15%", { kind: "number", is: "..", min: 12.5, max: 15 }],
    ["seen:<2d", { kind: "age", is: "<", seconds: 172_800 }],
    ["seen:>=90M", { kind: "age", is: ">=", seconds: 5_400 }],
    ["moved:<0s", { kind: "age", is: "<", seconds: 0 }],
    ["moved:>1w", { kind: "age", is: ">", seconds: 604_800 }],
    ["set:soldier", { kind: "listed", word: "soldier" }],
    ['set:"Soldier\'s Set"', { kind: "listed", word: "Soldier's Set" }],
    ["set:13", { kind: "listed", word: "13" }],
    ["owner:larsson", { kind: "text", text: "larsson", isExact: false }],
    ['owner:="Ulf the Bold"', { kind: "text", text: "Ulf the Bold", isExact: true }],
    ["cantrip:strength", { kind: "cantrip", family: "strength", tier: null }],
    ["cantrip:strength>=epic", { kind: "cantrip", family: "strength", tier: { is: ">=", name: "epic" } }],
    [
      'cantrip:"war magic"=LEG',
      { kind: "cantrip", family: "war magic", tier: { is: "=", name: "legendary" } },
    ],
  ])("%s", (text, value) => {
    expect(parsed(text)).toMatchObject({ kind: "term", value });
  });
});

/** The text, what is said, and the characters that are pointed at. */
const ERRORS: readonly [text: string, message: string, at: string, from: number][] = [
  ["al:>=x", "expected a number after `>=`", "x", 5],
  ["a al:>=", "expected a number after `>=`", ">=", 5],
  ["al:", "expected a number after `al:`", "al:", 0],
  ["al: 400", "expected a number after `al:`", "al:", 0],
  ["al:x", "expected a number after `al:`", "x", 3],
  ['al:"4"x', "`x` does not belong here: put a space before it, or all of it in quotation marks", "x", 6],
  ['al:>=4"x"', "`x` does not belong here: put a space before it, or all of it in quotation marks", '"x"', 6],
  ["al:>=>=4", "expected a number after `>=`", ">=", 5],
  ["al:1e5", "expected a number after `al:`", "1e5", 3],
  ["al:5.", "expected a number after `al:`", "5.", 3],
  ["al:1.5", "expected a whole number", "1.5", 3],
  ["work:1.555", "expected at most 2 places behind the point", "1.555", 5],
  ["atk:1.555%", "expected at most 2 places behind the point", "1.555%", 4],
  ["al:5%", "expected a number without `%`", "5%", 3],
  ["al:1000000000", "expected a number of at most 9 digits", "1000000000", 3],
  ["al:8..", "expected a number after `..`", "..", 4],
  ["al:..8", "expected a number before `..`", "..", 3],
  ["al:a..8", "expected a number after `al:`", "a", 3],
  ["al:8..b", "expected a number after `..`", "b", 6],
  ["al:>8..9", "expected a number after `>`", "8..9", 4],
  ["al:9..8", "the range ends before it begins", "9..8", 3],
  ["seen:", "expected a time such as `<2d` after `seen:`", "seen:", 0],
  ["seen:2d", "expected `<` or `>` and a time, such as `<2d` or `>1h`", "2d", 5],
  ["seen:=2d", "expected `<` or `>` and a time, such as `<2d` or `>1h`", "=", 5],
  ["seen:<", "expected a time such as `2d` or `1h` after `<`", "<", 5],
  ["seen:<2", "expected a time after `<`: a whole number and w, d, h, m or s", "2", 6],
  ["seen:<2y", "expected a time after `<`: a whole number and w, d, h, m or s", "2y", 6],
  ["seen:<9999d", "expected a time of at most 10 years", "9999d", 6],
  [
    'seen:<2d"x"',
    "`x` does not belong here: put a space before it, or all of it in quotation marks",
    '"x"',
    8,
  ],
  ["foo:bar", "there is no filter `foo`; a name with a colon needs quotation marks", "foo", 0],
  ["a sett:bar", "there is no filter `sett`; did you mean `set:`?", "sett", 2],
  ["Spelcraft:1", "there is no filter `Spelcraft`; did you mean `spellcraft:`?", "Spelcraft", 0],
  [":x", "expected the name of a filter before `:`", ":", 0],
  ["set:", "expected a name after `set:`", "set:", 0],
  ['set:""', "expected a name between the quotation marks", '""', 4],
  ["set:>=3", "`set:` takes a name, without `>=`", ">=", 4],
  ["set:soldeir", "`set:` knows no `soldeir`; did you mean `Soldier's Set`?", "soldeir", 4],
  ["set:999", "`set:` knows no `999`", "999", 4],
  ["material:stel", "`material:` knows no `stel`; did you mean `Steel`?", "stel", 9],
  ["set:qqqqqqq", "`set:` knows no `qqqqqqq`", "qqqqqqq", 4],
  [
    "element:qqqq",
    "`element:` knows no `qqqq`: it is one of Slash, Pierce, Bludgeon, Cold, Fire, Acid, Electric, Nether",
    "qqqq",
    8,
  ],
  ["is:equiped", "`is:` knows no `equiped`; did you mean `equipped`?", "equiped", 3],
  ["mat:'", "`mat:` knows no `'`", "'", 4],
  ["owner:=", "expected a name after `=`", "=", 6],
  ["owner:>x", "`owner:` takes a name, without `>`", ">", 6],
  ["cantrip:", "expected a cantrip such as `strength` after `cantrip:`", "cantrip:", 0],
  ["cantrip:stength", "`cantrip:` knows no `stength`; did you mean `strength`?", "stength", 8],
  ["cantrip:>=epic", "`cantrip:` takes a cantrip such as `strength`, without `>=`", ">=", 8],
  ["cantrip:focus>=", "expected a tier after `>=`: minor, moderate, major, epic, legendary", ">=", 13],
  ["cantrip:focus>=m", "`m` may be minor or moderate or major", "m", 15],
  ["cantrip:focus>=x", "there is no tier `x`: it is one of minor, moderate, major, epic, legendary", "x", 15],
  [
    "cantrip:focus>=epic>",
    "`>` does not belong here: put a space before it, or all of it in quotation marks",
    ">",
    19,
  ],
  ["(a", "this parenthesis is not closed", "(", 0],
  ["a (", "this parenthesis is not closed", "(", 2],
  ["a)", "this parenthesis closes nothing", ")", 1],
  [")", "this parenthesis closes nothing", ")", 0],
  ["a ()", "nothing stands in these parentheses", "()", 2],
  ["or a", "expected something before `or`", "or", 0],
  ["(and a)", "expected something before `and`", "and", 1],
  ["a OR", "expected something after `OR`", "OR", 2],
  ["a or or b", "expected something after `or`", "or", 2],
  ["a and or b", "expected something after `and`", "and", 2],
  ["(a or) b", "expected something after `or`", "or", 3],
  ["a not", "expected something after `not`", "not", 2],
  ["-)", "expected something after `-`", "-", 0],
  ["a - b", "`-` stands right before what it excludes; a name with a dash needs quotation marks", "-", 2],
  ["a -", "`-` stands right before what it excludes; a name with a dash needs quotation marks", "-", 2],
  ['a "b c', "this quotation mark is not closed", '"', 2],
  ['set:"b c', "this quotation mark is not closed", '"', 4],
  ['""', "expected a name between the quotation marks", '""', 0],
  ["al>=400", "a filter ends with a colon: write `al:>=400`, or put a name in quotation marks", ">", 2],
  ["x>4", "a filter ends with a colon: put a name in quotation marks", ">", 1],
  ["a\0b", "this is no character that anything is called by", "\0", 1],
  ["a \ud800", "this is no character that anything is called by", "\ud800", 2],
];

describe("what is wrong", () => {
  it.each(ERRORS)("%j: %s", (text, message, at, from) => {
    const result = parseQuery(text);
    expect(result).toEqual({ ok: false, error: { message, from, to: from + at.length } });
    expect(text.slice(from, from + at.length)).toBe(at);
  });
});

describe("limits", () => {
  const error = (message: string, from: number, to: number) => ({ ok: false, error: { message, from, to } });

  it("a query is as long as it may be, and no longer", () => {
    expect(parseQuery("a".repeat(QUERY_CHARS_MAX)).ok).toBe(true);
    expect(parseQuery("a".repeat(QUERY_CHARS_MAX + 3))).toEqual(
      error("a query has at most 2,000 characters", QUERY_CHARS_MAX, QUERY_CHARS_MAX + 3),
    );
  });

  it("the first term too many is pointed at", () => {
    expect(parseQuery("a ".repeat(TERMS_MAX)).ok).toBe(true);
    expect(parseQuery("a ".repeat(TERMS_MAX + 2))).toEqual(error("a query has at most 100 terms", 200, 201));
  });

  it("so is what opens one level too deep", () => {
    const deep = (levels: number) => `${"(".repeat(levels)}a${")".repeat(levels)}`;
    const message = "parentheses and negations stand at most 20 deep within each other";
    expect(parseQuery(deep(NESTING_MAX)).ok).toBe(true);
    expect(parseQuery(deep(NESTING_MAX + 1))).toEqual(error(message, 20, 21));
    expect(parseQuery(`${"-".repeat(NESTING_MAX)}a`).ok).toBe(true);
    expect(parseQuery(`${"-".repeat(NESTING_MAX + 1)}a`)).toEqual(error(message, 20, 21));
  });

  it("what is nested as deep as it may be can be written again", () => {
    const text = `${"a b or (".repeat(NESTING_MAX)}a or b${")".repeat(NESTING_MAX)}`;
    expect(unplaced(parsed(formatQuery(parsed(text))))).toEqual(unplaced(parsed(text)));
  });
});

describe("a query that is written again", () => {
  it.each<[string, string]>([
    ["a AND  b", "a b"],
    ["( a )", "a"],
    ["a b or c", "a b or c"],
    ["(a or b) c", "(a or b) c"],
    ["a or (b or c)", "a or (b or c)"],
    ["not (a b)", "-(a b)"],
    ["not not a", "--a"],
    ["name:or", '"or"'],
    ['"-a"', '"-a"'],
    ['name:"a:b"', '"a:b"'],
    ['"a"', "a"],
    ["„a b“", '"a b"'],
    ['"\\\\ \\""', '"\\\\ \\""'],
    ["ARMOR:=400", "al:400"],
    ["work:8.50..10", "work:8.5..10"],
    ["atk:>15", "atk:>15%"],
    ["atk:5%..15%", "atk:5..15%"],
    ["seen:<48h", "seen:<2d"],
    ["seen:<14d", "seen:<2w"],
    ["seen:<0m", "seen:<0s"],
    ['set:"soldier"', "set:soldier"],
    ['owner:="a b"', 'owner:="a b"'],
    ['owner:"=a"', 'owner:"=a"'],
    ["cantrip:focus>=leg", "cantrip:focus>=legendary"],
  ])("%j becomes %j", (text, written) => {
    expect(formatQuery(parsed(text))).toBe(written);
    expect(unplaced(parsed(written))).toEqual(unplaced(parsed(text)));
  });
});
