import type { ServerResponse } from "node:http";

/**
 * Next writes each header of a route handler as a list of one, and compression, which looks for a content type among
 * texts, then leaves the answer as it is: megabytes of JSON. A list of one becomes its text.
 */
export function unwrapSingleValues(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const [only, ...others] = typeof value === "object" ? value : [value];
    return setHeader(name, only !== undefined && others.length === 0 ? only : value);
  };
}
