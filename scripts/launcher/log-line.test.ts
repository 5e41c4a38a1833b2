import { expect, test } from "vitest";
import { readLogLine } from "./log-line";

test.each<[line: string, level: number, text: string]>([
  [
    '{"level":30,"time":1,"pid":2,"hostname":"h","msg":"listening","port":8765}',
    30,
    "info: listening port=8765",
  ],
  [
    '{"level":50,"msg":"flush failed","err":{"type":"Error","message":"no route","stack":"…"}}',
    50,
    "error: flush failed: no route",
  ],
  ['{"level":40,"msg":"odd","character":"A\\u001b[31mB"}', 40, "warn: odd character=A [31mB"],
  ["▲ Next.js 16", 30, "▲ Next.js 16"],
  ["\u001b[31mError\u001b[39m: broken", 40, "Error: broken"],
  ["⨯ failed to render", 40, "⨯ failed to render"],
  ["TypeError: x is not a function", 40, "TypeError: x is not a function"],
  ["{ not json", 30, "{ not json"],
  [
    "2026-11-23 00:33:46.403 UTC [17853] LOG:  starting",
    30,
    "2026-11-23 00:33:46.403 UTC [17853] LOG:  starting",
  ],
  [
    "2026-11-23 00:33:46.403 UTC [1] overlord-web FATAL:  gone",
    30,
    "2026-11-23 00:33:46.403 UTC [1] overlord-web FATAL:  gone",
  ],
  [
    "2026-11-23 00:33:46.403 UTC [1] PANIC:  no space",
    60,
    "2026-11-23 00:33:46.403 UTC [1] PANIC:  no space",
  ],
])("%s", (line, level, text) => {
  expect(readLogLine(line)).toEqual({ level, text });
});

test("a giant line is cut", () => {
  expect(readLogLine("x".repeat(100_000)).text.length).toBeLessThan(1_100);
});
