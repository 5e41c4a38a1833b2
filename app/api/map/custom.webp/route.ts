import { findCustomMap } from "@/app/_server/custom-map";
import { readOnly } from "@/app/_server/http/api-route";
import { readServedFile } from "@/app/_server/http/served-file";
import { NotFound } from "@/server/errors";

/** Public like every other picture of ours. `?v=` names one content for ever; without it browsers ask again. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(async (request) => {
  const file = await findCustomMap();
  if (!file) throw new NotFound("There is no picture of your own: put one at public/map/custom.webp.");
  const etag = `"${file.version}"`;
  const named = new URL(request.url).searchParams.get("v") === file.version;
  const headers = new Headers({
    "Content-Type": "image/webp",
    "Cache-Control": named ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: etag,
  });
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const bytes = await readServedFile(file);
  headers.set("Content-Length", String(bytes.byteLength));
  return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), { headers });
});
