import type { ServerStatus } from "./server-status-store";

/**
 * What the page fetches beside the live stream: the answers of `/live`, `/trails`, `/portals`, `/spawns/heatmap`,
 * `/deaths`, `/rares`, `/chat` and `/server-health`, and the newest vitals. The live layer only knows these shapes;
 * tRPC fills them.
 */

/** One row of `/live`: the newest telemetry of a character seen in the last 30 s. */
export type PlayerRow = {
  character_name: string;
  char_tag: string | null;
  session_id: string | null;
  timestamp: string;
  /** By the server's clock. */
  received_at: string;
  ew: number;
  ns: number;
  z: number | null;
  kills: number | null;
  kills_per_hour: number | null;
  onlinetime: string | null;
  online_seconds: number | null;
  deaths: number | null;
  total_deaths: number | null;
  total_kills: number | null;
  total_rares: number | null;
  session_rares: number | null;
  prismatic_taper_count: number | null;
  vt_state: string | null;
  mem_mb: number | null;
  cpu_pct: number | null;
  mem_handles: number | null;
  latency_ms: number | null;
  heading: number | null;
  landcell: number | null;
};

/** The newest vitals of one of those characters. */
export type VitalsRow = {
  character_name: string;
  timestamp: string;
  /** By the server's clock. */
  received_at: string;
  health_percentage: number | null;
  stamina_percentage: number | null;
  mana_percentage: number | null;
  vitae: number | null;
  health_current: number | null;
  health_max: number | null;
  stamina_current: number | null;
  stamina_max: number | null;
  mana_current: number | null;
  mana_max: number | null;
};

export type TrailRow = { character_name: string; timestamp: string; ew: number; ns: number };

export type PortalRow = {
  portal_name: string;
  coordinates: { ns: number; ew: number };
  last_seen_at: string;
};

export type HeatRow = { ew: number; ns: number; intensity: number };

/** `creature` null: all of them. */
export type HeatRequest = { readonly hours: number; readonly creature: string | null };

/** `total`: creatures in all cells together. */
export type HeatAnswer = { readonly points: readonly HeatRow[]; readonly total: number };

export type DeathRow = { timestamp: string; character_name: string; ew: number | null; ns: number | null };

export type RareRow = DeathRow & { name: string; class: "common" | "great" };

/** The newest first; `isCut` when there were more. */
export type Newest<Row> = { readonly rows: readonly Row[]; readonly isCut: boolean };

export type ChatRow = { timestamp: string; character_name: string; color: number | null; text: string };

/** Fetches the present picture of one topic; rejects when it cannot. */
export type Sources = {
  players(): Promise<readonly PlayerRow[]>;
  vitals(): Promise<readonly VitalsRow[]>;
  trails(): Promise<readonly TrailRow[]>;
  portals(): Promise<readonly PortalRow[]>;
  heat(request: HeatRequest): Promise<HeatAnswer>;
  deaths(hours: number): Promise<Newest<DeathRow>>;
  rares(hours: number): Promise<Newest<RareRow>>;
  chat(): Promise<readonly ChatRow[]>;
  serverHealth(): Promise<ServerStatus>;
};
