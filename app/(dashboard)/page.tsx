import { cookies } from "next/headers";
import { parseLinkedView } from "@/app/_map/view-url";
import { customMapUrl } from "@/app/_server/custom-map";
import { requireUser } from "@/app/_server/request";
import { webRuntime } from "@/app/_server/runtime";
import { Hydrate, serverQueries } from "@/app/_server/trpc";
import { Dashboard } from "@/app/_shell/Dashboard";
import { LAYOUT_NAME } from "@/app/_shell/layout-document";
import { ServiceWorker } from "@/app/_shell/ServiceWorker";
import { parseTheme, THEME_COOKIE } from "@/app/_shell/theme";
import { ServerData } from "@/app/_trpc/client";
import { parseLinkedWindow } from "@/app/_windows/window-link";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * The map with everything around it. What is small and needed for the first picture comes with the page: who is
 * online and how they are, the portals, the user's layout. Trails and chat are fetched by the page itself: sixty characters leave
 * 18 000 points in ten minutes, megabytes that nobody should wait for. Where something of this cannot be read
 * there is no page: an empty map would claim that nobody plays, and the default layout would overwrite the user's.
 */
export default async function DashboardPage({ searchParams }: Props) {
  const user = await requireUser();
  const { config } = webRuntime();
  const { client, trpc } = await serverQueries();
  const readAt = new Date().toISOString();
  const [query, jar, customMap] = await Promise.all([
    searchParams,
    cookies(),
    customMapUrl(),
    client.fetchQuery(trpc.live.players.queryOptions()),
    client.fetchQuery(trpc.live.vitals.queryOptions()),
    client.fetchQuery(trpc.portals.list.queryOptions()),
    client.fetchQuery(trpc.layouts.get.queryOptions({ name: LAYOUT_NAME })),
  ]);
  const parameters = firstValues(query);
  const link = parseLinkedView(parameters);
  return (
    <ServerData>
      <ServiceWorker version={config.buildVersion} />
      <Hydrate>
        <Dashboard
          user={{ name: user.name, role: user.role }}
          serverName={config.serverName}
          version={config.buildVersion}
          theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
          link={link}
          linkedWindow={parseLinkedWindow(parameters, link.selected)}
          linkedWorkspace={parameters.get("workspace")}
          customMapUrl={customMap}
          readAt={readAt}
        />
      </Hydrate>
    </ServerData>
  );
}

/** A name that appears twice in an address counts once. */
function firstValues(query: Awaited<Props["searchParams"]>): URLSearchParams {
  const entries = Object.entries(query).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(entries);
}
