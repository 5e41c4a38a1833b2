import type { Metadata } from "next";
import { cookies } from "next/headers";
import { requireUser } from "@/app/_server/request";
import { Hydrate, serverQueries } from "@/app/_server/trpc";
import { LAYOUT_NAME, parseLayout } from "@/app/_shell/layout-document";
import { parseTheme, THEME_COOKIE } from "@/app/_shell/theme";
import { ServerData } from "@/app/_trpc/client";
import { SuitBuilderPage } from "./SuitBuilderPage";

export const metadata: Metadata = { title: "Suit builder" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * The best suit that one character can wear out of everybody's inventories; `?r=` a request to start with. What there is
 * to choose from comes with the page, as far as it can be read; the page asks for the rest itself, and says where that
 * fails.
 */
export default async function SuitBuilder({ searchParams }: Props) {
  const user = await requireUser();
  const { client, trpc } = await serverQueries();
  const [query, jar] = await Promise.all([
    searchParams,
    cookies(),
    client.prefetchQuery(trpc.suits.sets.queryOptions()),
    client.prefetchQuery(trpc.suits.cantrips.queryOptions()),
    client.prefetchQuery(trpc.suits.characters.queryOptions()),
    client.prefetchQuery(trpc.characters.list.queryOptions()),
    client.prefetchQuery(trpc.layouts.get.queryOptions({ name: LAYOUT_NAME })),
  ]);
  const saved = client.getQueryData(trpc.layouts.get.queryKey({ name: LAYOUT_NAME }));
  return (
    <ServerData>
      <Hydrate>
        <SuitBuilderPage
          user={user.id}
          theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
          hasLetterKeys={parseLayout(saved?.layout)?.hasLetterKeys ?? true}
          link={firstValue(query.r)}
        />
      </Hydrate>
    </ServerData>
  );
}

/** A name that appears twice in an address counts once. */
function firstValue(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
