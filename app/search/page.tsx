import type { Metadata } from "next";
import { cookies } from "next/headers";
import { requireUser } from "@/app/_server/request";
import { Hydrate, serverQueries } from "@/app/_server/trpc";
import { LAYOUT_NAME, parseLayout } from "@/app/_shell/layout-document";
import { parseTheme, THEME_COOKIE } from "@/app/_shell/theme";
import { ServerData } from "@/app/_trpc/client";
import { parseQuery } from "@/server/search";
import { type FoundPages, foundItemsInput, foundItemsKey } from "./results/found-items-input";
import { SearchPage } from "./SearchPage";
import { parseSearchAddress } from "./search-address";
import type { SearchAddress } from "./search-path";

export const metadata: Metadata = { title: "Item search" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * Items of all characters: `?q=` the query, `?sort=&order=` the order. What is needed for the first picture comes with
 * the page, as far as it can be read; the page asks for the rest itself, and says where that fails.
 */
export default async function ItemSearchPage({ searchParams }: Props) {
  await requireUser();
  const { client, trpc } = await serverQueries();
  const address = parseSearchAddress(firstValues(await searchParams));
  const [jar] = await Promise.all([
    cookies(),
    prefetchItems(address),
    client.prefetchQuery(trpc.items.vocabulary.queryOptions()),
    client.prefetchQuery(trpc.searches.list.queryOptions()),
    client.prefetchQuery(trpc.layouts.get.queryOptions({ name: LAYOUT_NAME })),
  ]);
  const saved = client.getQueryData(trpc.layouts.get.queryKey({ name: LAYOUT_NAME }));
  return (
    <ServerData>
      <Hydrate>
        <SearchPage
          address={address}
          theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
          hasLetterKeys={parseLayout(saved?.layout)?.hasLetterKeys ?? true}
        />
      </Hydrate>
    </ServerData>
  );
}

/** The first page of what the address asks for, where it can be read. */
async function prefetchItems(address: SearchAddress): Promise<void> {
  if (!parseQuery(address.q).ok) return;
  const { client, trpc } = await serverQueries();
  const options = trpc.items.search.queryOptions(foundItemsInput(address));
  await client.prefetchQuery(options);
  const first = client.getQueryData(options.queryKey);
  // It goes to the browser once, where the page looks for it.
  client.removeQueries({ queryKey: options.queryKey, exact: true });
  if (first === undefined) return;
  client.setQueryData<FoundPages>(foundItemsKey(address), { pages: [first], pageParams: [null] });
}

/** A name that appears twice in an address counts once. */
function firstValues(query: Awaited<Props["searchParams"]>): URLSearchParams {
  const entries = Object.entries(query).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(entries);
}
