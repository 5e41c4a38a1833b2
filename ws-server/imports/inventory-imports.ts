import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import {
  type ImportReport,
  INVENTORY_FILE_BYTES_MAX,
  inventoryImport,
  SKIP_REASONS,
} from "@/server/contract/http/inventory-import";
import type { Bus } from "../bus/bus";
import { type Clock, isoNow } from "../clock";
import { HttpRefusal } from "../http-refusal";
import type { DecoderThread } from "../ingest/decoder-thread";
import { changeBytes, inventoryChange } from "../ingest/inventory-change";
import type { AcceptedFrame } from "../ingest/pipeline";
import { readBody } from "../read-body";
import type { QueuedRow } from "../writer/row-queue";
import type { FileContent } from "./read-inventory-file";

/** How long whoever sent a file waits until it is safe, in milliseconds. */
const STORED_WITHIN_MS = 30_000;

/** Seconds after which a file may be sent again. */
const RETRY_AFTER_S = 30;

/** What a row takes in memory besides its items, about. */
const ROW_OVERHEAD_BYTES = 512;

export interface InventoryImportParts {
  decoder: Pick<DecoderThread, "decode">;
  writer: { append(row: QueuedRow): void };
  bus: Bus;
  /** Whether the character has ever reported, or was imported. */
  isKnown(character: string): Promise<boolean>;
  clock: Clock;
  log: Logger;
  storedWithinMs?: number;
}

/**
 * Takes inventory files. A file goes the way of a frame: the same decoder, the same writer. But it is old, and no sign
 * that its character is here: neither live state nor the alerts hear of it, and only whoever is unknown is noted as seen.
 */
export class InventoryImports {
  constructor(private readonly parts: InventoryImportParts) {}

  /**
   * Answers `POST /inventory/import?character=…` once the inventory is safe.
   * @throws HttpRefusal
   */
  async take(request: IncomingMessage, query: URLSearchParams): Promise<ImportReport> {
    const { clock, decoder, log } = this.parts;
    const character = characterOf(query);
    const file = await readBody(request, INVENTORY_FILE_BYTES_MAX);
    const { frame, content } = await decoder.decode(file, clock.now(), character);
    if (!frame.ok) throw refusalOf(frame);
    const change = inventoryChange(frame, isoNow(clock));
    // The decoder gives both with every file that it takes.
    if (change === null || content === undefined) throw new Error("an inventory file became no inventory");

    await this.makeKnown(change.character_name);
    const stored = change.item_ids.length;
    const bytes = changeBytes(change) + ROW_OVERHEAD_BYTES;
    const row = { table: "inventory", row: change, bytes, queuedAt: clock.monotonic() } as const;
    const isSafe = await this.store(row, frame);
    log.info({ character: change.character_name, stored, isSafe }, "inventory imported from a file");
    if (!isSafe) throw notYetStored(this.storedWithinMs);
    return reportOf(change.character_name, stored, content);
  }

  private get storedWithinMs(): number {
    return this.parts.storedWithinMs ?? STORED_WITHIN_MS;
  }

  private async makeKnown(character_name: string): Promise<void> {
    const { clock, isKnown, log, writer } = this.parts;
    const known = await isKnown(character_name).catch((error: unknown) => {
      log.warn({ err: error }, "noted as seen by an import, for nobody can be asked who is known");
      return false;
    });
    if (known) return;
    const row = { character_name, received_at: isoNow(clock) };
    writer.append({ table: "seen", row, bytes: ROW_OVERHEAD_BYTES, queuedAt: clock.monotonic() });
  }

  /** @returns whether it was safe in time; live clients are told when it is, however late */
  private store(row: QueuedRow, { event, json }: AcceptedFrame): Promise<boolean> {
    const { bus, writer } = this.parts;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), this.storedWithinMs);
      const onStored = () => {
        clearTimeout(timer);
        bus.publish({ event, json });
        resolve(true);
      };
      writer.append({ ...row, onStored });
    });
  }
}

function characterOf(query: URLSearchParams): string {
  const input = inventoryImport.input.safeParse(Object.fromEntries(query));
  if (input.success) return input.data.character;
  const [issue] = input.error.issues;
  throw new HttpRefusal(400, "INVALID_INPUT", `character: ${issue?.message ?? "is not valid"}`, {
    field: "character",
  });
}

function refusalOf({ code, message, field }: { code: string; message: string; field?: string }): HttpRefusal {
  if (code === "rate_limited") {
    return new HttpRefusal(429, "TOO_MANY_REQUESTS", message, { retryAfterS: RETRY_AFTER_S });
  }
  const of = field === "character_name" ? "character" : "body";
  return new HttpRefusal(400, "INVALID_INPUT", `The file cannot be imported: ${message}.`, { field: of });
}

function notYetStored(afterMs: number): HttpRefusal {
  const message =
    `The inventory was read, but after ${Math.round(afterMs / 1000)} s it is not stored: neither the database nor the ` +
    "disk took it. It may still be; importing the file again does no harm.";
  return new HttpRefusal(503, "NOT_STORED", message, { retryAfterS: RETRY_AFTER_S });
}

function reportOf(character_name: string, stored: number, { itemCount, skipped }: FileContent): ImportReport {
  return {
    character_name,
    item_count: itemCount,
    stored,
    skipped: skipped.map((entries) => ({ ...entries, why: SKIP_REASONS[entries.reason] })),
  };
}
