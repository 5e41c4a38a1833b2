import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { requireStories } from "@/app/_server/require-stories";
import { parseTheme, THEME_COOKIE } from "@/app/_shell/theme";
import { windowKindNames, windowKinds } from "@/app/_windows/registry";
import { windowStateNames } from "@/app/_windows/states/state-names";

export const metadata: Metadata = { title: "Stories" };

/** Every window in every state. */
export default async function StoriesPage() {
  await requireStories();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <main data-shell data-theme={theme} className="min-h-dvh bg-canvas p-4 text-ink">
      <h1 className="mb-3 text-18 font-semibold">Every window in every state</h1>
      <ul className="flex flex-col gap-2">
        {windowKindNames.map((kind) => (
          <li key={kind} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="w-24 font-semibold">{windowKinds[kind].title}</span>
            {windowStateNames.map((state) => (
              <Link
                key={state}
                prefetch={false}
                href={`/stories/${kind}/${state}`}
                className="inline-flex min-h-6 items-center text-accent underline"
              >
                {state}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
