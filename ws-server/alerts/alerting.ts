import type { Logger } from "pino";
import type { Database } from "@/db/client";
import type { WriteResult } from "@/db/queries/write-batch";
import type { Bus } from "../bus/bus";
import type { Clock } from "../clock";
import type { Config } from "../config";
import type { Job } from "../jobs/every";
import type { Metrics } from "../metrics";
import type { QueuedRow } from "../writer/batch";
import { createWebhook } from "./discord-webhook";
import { DISCORD_CHANNEL, OutboxSender, type OutboxTiming, REQUEST_MS } from "./outbox-sender";
import { recallAlerts } from "./recall";
import { createTeller } from "./tell";
import { Watch } from "./watch";

const SWEEP_MS = 1_000;
const RECALL_MS = 5_000;

export interface AlertingParts {
  db: Database;
  bus: Bus;
  clock: Clock;
  log: Logger;
  metrics: Metrics["alerts"];
  timing?: OutboxTiming;
}

/** Everything around the writer that has to do with alerts: what goes into it, and what is done once it is stored. */
export class Alerting {
  /** Queues for every new alert. */
  readonly channels: readonly string[];
  /** To be called after each batch that was stored. */
  readonly onWritten: (result: WriteResult) => void;
  private readonly sender: OutboxSender | null;

  constructor(
    private readonly config: Pick<Config, "discordWebhook" | "idleStates" | "origins">,
    private readonly parts: AlertingParts,
  ) {
    const { discordWebhook, origins } = config;
    const { bus, clock, metrics } = parts;
    this.sender =
      discordWebhook === undefined
        ? null
        : new OutboxSender({
            ...parts,
            post: createWebhook(discordWebhook, REQUEST_MS),
            publicUrl: origins.publicUrl,
          });
    this.channels = this.sender === null ? [] : [DISCORD_CHANNEL];
    this.onWritten = createTeller({ bus, clock, metrics, onAlerts: () => this.sender?.wake() });
  }

  /** Why alerts do not reach Discord; null while they do, undefined where nobody wants them there. */
  get undelivered(): string | null | undefined {
    return this.sender?.undelivered;
  }

  /**
   * The detectors in memory, with what they must be called for.
   * @param onlineWindowMs without telemetry for so long a character is offline
   */
  watch(
    writer: { append(row: QueuedRow): void; readonly lagSeconds: number },
    onlineWindowMs: number,
  ): { watch: Watch; recall: () => Promise<void>; jobs: Job[] } {
    const { bus, clock, db } = this.parts;
    const { idleStates } = this.config;
    const watch = new Watch({ idleStates, bus, writer, clock, onlineWindowMs });
    const recall = () => recallAlerts({ watch, writer, db, clock });
    return {
      watch,
      recall,
      jobs: [
        { name: "absence", everyMs: SWEEP_MS, run: () => watch.sweep(clock.monotonic()) },
        { name: "alerts made before", everyMs: RECALL_MS, run: recall },
      ],
    };
  }

  start(): void {
    this.sender?.start();
  }

  async stop(): Promise<void> {
    await this.sender?.stop();
  }
}
