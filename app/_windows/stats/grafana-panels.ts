import type { StatsRange } from "@/server/contract/stats-ranges";

/** Uid of the dashboard where the address names none. */
const DASHBOARD = "overlord";
/** The panels of a dashboard that are shown, by their ids. */
export const PANEL_IDS = [1, 2, 3, 4] as const;

type Wanted = {
  readonly range: StatsRange;
  readonly character: string | null;
  readonly theme: "dark" | "light";
};

/**
 * The address of one panel, alone: `…/d-solo/<uid>/<slug>?panelId=1&…`. It is given the window's range, its character as
 * the dashboard's variable `character` (`All` for everybody), and its theme; what the address itself asks for stays.
 * @param grafanaUrl of a dashboard (`…/d/<uid>/<slug>`), or of the whole of Grafana
 */
export function panelUrl(grafanaUrl: string, panelId: number, wanted: Wanted): string {
  const url = dashboardOf(grafanaUrl);
  url.pathname = url.pathname.replace(/\/d\/(?=[^/]+(\/[^/]*)?$)/, "/d-solo/");
  give(url, wanted);
  url.searchParams.set("panelId", String(panelId));
  url.searchParams.set("theme", wanted.theme);
  return url.href;
}

/** The dashboard itself, for a tab of its own. */
export function dashboardUrl(grafanaUrl: string, wanted: Wanted): string {
  const url = dashboardOf(grafanaUrl);
  give(url, wanted);
  return url.href;
}

function dashboardOf(grafanaUrl: string): URL {
  const url = new URL(grafanaUrl);
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = /\/d\/[^/]+(\/[^/]*)?$/.test(path) ? path : `${path}/d/${DASHBOARD}/${DASHBOARD}`;
  url.hash = "";
  return url;
}

function give(url: URL, { range, character }: Wanted): void {
  url.searchParams.set("from", `now-${range}`);
  url.searchParams.set("to", "now");
  url.searchParams.set("var-character", character ?? "All");
}
