// Every path that a committed document names must exist: a document that points nowhere is worse than none.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";

/** A document and the paths in it that do not exist. */
export interface BrokenDocument {
  document: string;
  missing: string[];
}

/** Made by commands, never committed: documents may name them. */
const madeLater =
  /^(\.\/)?(dist|\.next|node_modules|\.overlord[\w-]*|\.env|test-results|public\/map\/custom\.webp)(\/|$)/;
const knownExtension = /\.(ts|tsx|mjs|js|json|md|sql|css|yml|yaml|sh|conf|png|webp|svg|service)$/;

/** Looks at all documents of the checkout. */
export function brokenDocuments(root: string): BrokenDocument[] {
  const files = committedFiles(root);
  const known = { names: new Set(files.map((file) => basename(file))), top: new Set(readdirSync(root)) };
  return files
    .filter((file) => file.endsWith(".md"))
    .map((document) => ({
      document,
      missing: pathsIn(readFileSync(join(root, document), "utf8")).filter(
        (path) => !isThere(root, document, path, known),
      ),
    }))
    .filter((found) => found.missing.length > 0);
}

/** Paths in backticks and in link targets; addresses, commands and patterns are none. */
export function pathsIn(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  const linked = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  const candidates = [...quoted, ...linked].map((text) =>
    text.replace(/#.*$/, "").replace(/:\d+(-\d+)?$/, ""),
  );
  return [...new Set(candidates.filter(looksLikePath))];
}

function looksLikePath(text: string): boolean {
  if (!/^[\w.@()[\]/-]+$/.test(text) || /^(\/|@[a-z]|\.+$)/.test(text.replace(/^@\//, ""))) return false;
  return text.includes("/") || (knownExtension.test(text) && !text.startsWith("."));
}

function isThere(
  root: string,
  document: string,
  path: string,
  known: { names: Set<string>; top: Set<string> },
): boolean {
  if (madeLater.test(path)) return true;
  const plain = path.replace(/^@\//, "");
  const places = [join(root, plain), join(root, dirname(document), plain)];
  if (places.some((place) => existsSync(place) || existsSync(`${place}.ts`))) return true;
  if (!plain.includes("/")) return known.names.has(plain);
  // `application/json`, `next-auth/jwt`: words with a slash that begin with nothing of ours.
  const first = normalize(plain).split("/")[0] ?? "";
  return !known.top.has(first) && !plain.startsWith(".") && !knownExtension.test(plain);
}

/** What git has or is about to have; without git, everything. */
function committedFiles(root: string): string[] {
  try {
    const args = ["ls-files", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return listed.split("\n").filter((file) => file !== "" && existsSync(join(root, file)));
  } catch {
    // A downloaded archive is no repository.
    return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => !madeLater.test(file));
  }
}

if (process.argv[1] === import.meta.filename) {
  const broken = brokenDocuments(join(import.meta.dirname, "..", ".."));
  for (const { document, missing } of broken) {
    for (const path of missing) console.error(`${document}: ${path} does not exist`);
  }
  process.exitCode = broken.length > 0 ? 1 : 0;
}
