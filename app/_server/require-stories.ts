import { notFound } from "next/navigation";
import { requireUser } from "./request";
import { webRuntime } from "./runtime";

/** Stories are for those who work on the windows and for tests: no such page where `STORIES` is not set. */
export async function requireStories(): Promise<void> {
  if (!webRuntime().config.stories) notFound();
  await requireUser();
}
