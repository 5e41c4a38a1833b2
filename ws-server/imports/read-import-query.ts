import { type ImportInput, inventoryImport } from "@/server/contract/http/inventory-import";
import { invalidInput } from "@/server/invalid-input";
import { HttpRefusal } from "../http-refusal";

/** Whose inventory a file is, and from when, as `importQuery` writes it. @throws HttpRefusal naming the parameter */
export function readImportQuery(query: URLSearchParams): ImportInput {
  const asked = Object.fromEntries(query);
  const input = inventoryImport.input.safeParse({ ...asked, ...readFlag(asked.replace_newer) });
  if (input.success) return input.data;
  const { message, details } = invalidInput(input.error);
  throw new HttpRefusal(400, "INVALID_INPUT", message, { field: details.field });
}

function readFlag(text: string | undefined): { replace_newer?: boolean } {
  return text === "true" || text === "false" ? { replace_newer: text === "true" } : {};
}
