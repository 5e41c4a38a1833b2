import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PlayerRow, Sources } from "@/app/_live/sources";
import { createDashboard } from "../create-dashboard";
import { type Dashboard, DashboardContext } from "../dashboard-context";

const notAsked = () => Promise.reject(new Error("a test asks no server"));

const sources: Sources = {
  players: notAsked,
  vitals: notAsked,
  trails: notAsked,
  portals: notAsked,
  heat: notAsked,
  deaths: notAsked,
  rares: notAsked,
  chat: notAsked,
  serverHealth: notAsked,
};

/** A page that came with these characters, heard of just now; it hears the stream, or has never heard it. */
export function dashboardOf(players: readonly PlayerRow[] = [], isConnected = true): Dashboard {
  const dashboard = createDashboard({
    sources,
    first: { readAt: new Date().toISOString(), players },
    link: { view: null, selected: null, follow: false, layers: null },
    linkedWindow: null,
    layout: null,
    user: { name: "Anna", role: "officer" },
    serverName: "Coldeve",
    version: "test",
  });
  if (isConnected) dashboard.world.connection.become({ phase: "live" }, null);
  return dashboard;
}

/** The first picture of a part of the page, as HTML. */
export function pictureOf(part: ReactNode, dashboard = dashboardOf()): string {
  return renderToStaticMarkup(createElement(DashboardContext, { value: dashboard }, part));
}
