import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { acceptedEncoding, compressBytes } from "./encodings";

describe("what an answer is compressed with", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0.5, gzip", "gzip"],
    ["gzip", "gzip"],
    ["*", "br"],
    ["br;q=0, *", "gzip"],
    ["deflate", null],
    ["identity", null],
    ["identity;q=0", null],
    ["", null],
    [",;q=,", null],
  ])("for %j it is %j", (accepted, encoding) => {
    expect(acceptedEncoding(new Headers({ "accept-encoding": accepted }))).toBe(encoding);
  });

  it("for who says nothing it is nothing", () => {
    expect(acceptedEncoding(new Headers())).toBeNull();
  });
});

it("what is compressed is the text", async () => {
  const text = JSON.stringify({ names: Array.from({ length: 1_000 }, (_, i) => `Thråin ${i % 7}`) });
  const bytes = new TextEncoder().encode(text);
  const packed = { br: await compressBytes(bytes, "br"), gzip: await compressBytes(bytes, "gzip") };
  expect(brotliDecompressSync(packed.br).toString()).toBe(text);
  expect(gunzipSync(packed.gzip).toString()).toBe(text);
  expect(packed.br.length).toBeLessThan(text.length / 10);
});
