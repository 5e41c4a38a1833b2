/** Longer addresses are cut or refused on their way: by chat programs, by proxies. Characters of the whole link. */
export const LINK_CHARS_MAX = 6_000;

/** A link unpacks to this much at most: a few bytes can say "a gigabyte of zeros". */
const UNPACKED_BYTES_MAX = 2_000_000;

/** A value as it stands in a link: JSON, deflated, in the letters that an address may have. */
export async function packJson(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** What a link holds, to be parsed; null where it cannot be read: cut off, mistyped, or of something else. */
export async function unpackJson(packed: string): Promise<unknown> {
  try {
    const stream = new Blob([fromBase64Url(packed)])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await textOf(stream));
  } catch {
    return null;
  }
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > UNPACKED_BYTES_MAX) {
      await reader.cancel();
      throw new Error("the link unpacks to too much");
    }
    text += decoder.decode(value, { stream: true });
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
