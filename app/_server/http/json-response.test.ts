import { syncBuiltinESMExports } from "node:module";
import zlib from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { ENCODING_HEADER } from "./encodings";
import { jsonResponse } from "./json-response";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const body = () => ({ names: Array.from({ length: 1_000 }, (_, i) => `Larsson ${i}`) });
const asking = (headers: Record<string, string>) => new Request("http://localhost/live", { headers });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

it("writes and compresses what several get once, each as it takes it", async () => {
  const compress = vi.spyOn(zlib, "brotliCompress");
  syncBuiltinESMExports();
  const shared = body();
  const [first, second, plain] = await Promise.all([
    jsonResponse(asking({ "accept-encoding": "gzip, br" }), shared),
    jsonResponse(asking({ "accept-encoding": "br" }), shared),
    jsonResponse(asking({ "accept-encoding": "identity" }), shared),
  ]);
  expect([first, second, plain].map(({ headers }) => headers.get(ENCODING_HEADER))).toEqual([
    "br",
    "br",
    null,
  ]);
  for (const packed of [first, second])
    expect(JSON.parse(zlib.brotliDecompressSync(await bytesOf(packed)).toString())).toEqual(shared);
  expect(await plain.json()).toEqual(shared);
  expect(compress).toHaveBeenCalledTimes(1);
});

it("does not keep a compression that failed", async () => {
  vi.spyOn(zlib, "brotliCompress").mockImplementationOnce((...called: unknown[]) => {
    const done = called.at(-1);
    if (typeof done === "function") done(new Error("out of memory"));
  });
  syncBuiltinESMExports();
  const shared = body();
  const ask = () => jsonResponse(asking({ "accept-encoding": "br" }), shared);
  await expect(ask()).rejects.toThrow("out of memory");
  expect((await ask()).status).toBe(200);
});

it("sends nothing to whoever shows that it has it", async () => {
  const etag = (await jsonResponse(asking({}), body())).headers.get("etag") ?? "";
  for (const shown of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
    const again = await jsonResponse(asking({ "if-none-match": shown, "accept-encoding": "br" }), body());
    expect([again.status, again.headers.get(ENCODING_HEADER), await again.text()]).toEqual([304, null, ""]);
  }
  expect((await jsonResponse(asking({ "if-none-match": `"other"` }), body())).status).toBe(200);
});
