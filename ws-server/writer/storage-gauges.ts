import type { Gauge } from "prom-client";

type StorageGauge =
  | "waiting"
  | "lagSeconds"
  | "inventoryLagSeconds"
  | "spoolRows"
  | "spoolBytes"
  | "spoolSetAside"
  | "spoolOldestSeconds";

/** What is on its way to the database, as it is now. */
export function setStorageGauges(
  gauges: Readonly<Record<StorageGauge, Gauge>>,
  state: Readonly<Record<StorageGauge, number>>,
): void {
  gauges.waiting.set(state.waiting);
  gauges.lagSeconds.set(state.lagSeconds);
  gauges.inventoryLagSeconds.set(state.inventoryLagSeconds);
  gauges.spoolRows.set(state.spoolRows);
  gauges.spoolBytes.set(state.spoolBytes);
  gauges.spoolSetAside.set(state.spoolSetAside);
  gauges.spoolOldestSeconds.set(state.spoolOldestSeconds);
}
