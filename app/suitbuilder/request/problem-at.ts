import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { RunProblem } from "../run/run-failure";

/**
 * What was wrong with a field of the request that was refused, for as long as nobody has changed it.
 * @param field JSON pointer; what is wrong with a part of it is wrong with it, too
 */
export function problemAt(
  field: string,
  problem: RunProblem | null,
  refused: SuitRequest | null,
  request: SuitRequest,
): string | null {
  if (problem === null || problem.path === null || refused === null) return null;
  if (problem.path !== field && !problem.path.startsWith(`${field}/`)) return null;
  const isChanged = JSON.stringify(at(refused, field)) !== JSON.stringify(at(request, field));
  return isChanged ? null : problem.text;
}

/** A pointer and those of what it is a part of, the closest first: `/sets/primary/min`, `/sets/primary`, `/sets`. */
export function pointersUp(pointer: string): readonly string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((_, gone) => `/${parts.slice(0, parts.length - gone).join("/")}`);
}

function at(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>((part, name) => {
    const key = name.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined;
  }, value);
}
