import { LINK_CHARS_MAX, packJson, unpackJson } from "@/app/_ui/packed-json";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import { readRequest } from "./read-request";

/** What a link asks; null where it cannot be read. */
export async function unpackRequest(packed: string): Promise<SuitRequest | null> {
  const request = await unpackJson(packed);
  return request === null ? null : readRequest(request);
}

/** The page with this request; null where that would be too long for a link. */
export async function shareLink(request: SuitRequest, origin: string): Promise<string | null> {
  const link = `${origin}/suitbuilder?r=${await packJson(request)}`;
  return link.length > LINK_CHARS_MAX ? null : link;
}
