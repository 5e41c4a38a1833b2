import { InvalidCursor } from "@/db/errors";
import { InvalidInput } from "@/server/errors";

/** What a query by pages gives. @throws InvalidInput naming the cursor when it is none of ours */
export async function readPage<Page>(page: Promise<Page>): Promise<Page> {
  try {
    return await page;
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new InvalidInput(`cursor: ${error.message}`, { field: "cursor" });
  }
}
