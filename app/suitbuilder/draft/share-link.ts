import type { SuitRequest } from "@/server/contract/suits/search-request";
import { readRequest } from "./read-request";

/** Longer addresses are cut or refused on their way: by chat programs, by proxies. Characters of the whole link. */
export const LINK_CHARS_MAX = 6_000;

/** A link unpacks to this much at most: a few bytes can say "a gigabyte of zeros". */
const UNPACKED_BYTES_MAX = 2_000_000;

/** The request as it stands in a link: JSON, deflated, in the letters that an address may have. */
export async function packRequest(request: SuitRequest): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(request));
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** What a link asks; null where it cannot be read. */
export async function unpackRequest(packed: string): Promise<SuitRequest | null> {
  try {
    const stream = new Blob([fromBase64Url(packed)])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"));
    return readRequest(JSON.parse(await textOf(stream)));
  } catch {
    // Cut off, mistyped, or of something else: all the same to whoever opens it.
    return null;
  }
}

/** The page with this request; null where that would be too long for a link. */
export async function shareLink(request: SuitRequest, origin: string): Promise<string | null> {
  const link = `${origin}/suitbuilder?r=${await packRequest(request)}`;
  return link.length > LINK_CHARS_MAX ? null : link;
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
