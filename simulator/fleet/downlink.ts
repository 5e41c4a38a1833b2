import { isJsonObject, type JsonObject } from "@/server/contract";

/** What a server says to a plugin; what plugins don't understand they ignore. */
export function parseDownlink(text: string): JsonObject {
  try {
    const message: unknown = JSON.parse(text);
    return isJsonObject(message) ? message : {};
  } catch {
    return {};
  }
}
