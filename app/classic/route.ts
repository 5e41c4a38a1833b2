import { customMapUrl } from "@/app/_server/custom-map";
import { nonceOf } from "@/app/_server/front/security-headers";
import { findFile, readServedFile } from "@/app/_server/http/served-file";
import { requireUser } from "@/app/_server/request";
import { NotFound } from "@/server/errors";

/**
 * The classic page (`public/classic`, explained in `docs/classic.md`), for whoever is signed in. It is a file and no
 * page of Next's; two things are filled in: this answer's nonce, without which the content security policy lets no
 * script run, and the picture of the world, which may be the operator's own.
 */
export async function GET(request: Request): Promise<Response> {
  await requireUser();
  const file = await findFile("public", "classic", "index.html");
  if (!file) throw new NotFound("There is no classic page: public/classic/index.html is missing.");
  const values = new Map([
    ["nonce", nonceOf(request.headers.get("content-security-policy") ?? "")],
    ["picture", (await customMapUrl()) ?? "/classic/dereth.webp"],
  ]);
  const template = String(await readServedFile(file));
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name) => values.get(name) ?? "");
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
