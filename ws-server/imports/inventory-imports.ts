import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import type { KnownLater } from "@/db/queries/known-later";
import { isPassedOver } from "@/db/queries/store-inventories";
import type { InventoryChange } from "@/db/queries/write-batch";
import {
  type ImportInput,
  type ImportReport,
  INVENTORY_FILE_BYTES_MAX,
} from "@/server/contract/http/inventory-import";
import { isDatabaseAway } from "@/server/database-trouble";
import type { Bus } from "../bus/bus";
import { type Clock, isoNow } from "../clock";
import type { DecoderThread } from "../ingest/decoder-thread";
import { changeBytes, inventoryChange } from "../ingest/inventory-change";
import type { AcceptedFrame } from "../ingest/pipeline";
import { readBody } from "../read-body";
import type { QueuedRow } from "../writer/row-queue";
import { cannotCompare, newerStored, notYetStored, unreadable } from "./import-refusals";
import { importReport } from "./import-report";
import { readImportQuery } from "./read-import-query";
import type { FileContent } from "./read-inventory-file";

/** How long whoever sent a file waits until it is safe, in milliseconds. */
const STORED_WITHIN_MS = 30_000;

/** What a row takes in memory besides its items, about. */
const ROW_OVERHEAD_BYTES = 512;

export interface InventoryImportParts {
  decoder: Pick<DecoderThread, "decode">;
  writer: { append(row: QueuedRow): void };
  bus: Bus;
  /** Whether the character has ever reported, or was imported. */
  isKnown(character: string): Promise<boolean>;
  /** What was told of the character and seen of its items since a moment. */
  knownLater(change: InventoryChange, moment: string): Promise<KnownLater>;
  clock: Clock;
  log: Logger;
  storedWithinMs?: number;
}

/** What a file says, and from when it is. */
interface ReadFile {
  frame: AcceptedFrame;
  content: FileContent;
  seenAt: string;
}

/**
 * Takes inventory files. A file goes the way of a frame: the same decoder, the same writer. But it is old, and no sign
 * that its character is here: neither live state nor the alerts hear of it, and only whoever is unknown is noted as seen.
 *
 * It is from when it was written, and newer knowledge stays. Whether there is any is looked up before it is stored, to
 * refuse it then; the store has the last word, for frames may come in between; and what became of it is looked up once it
 * is stored, so that the report is true.
 */
export class InventoryImports {
  constructor(private readonly parts: InventoryImportParts) {}

  /**
   * Answers `POST /inventory/import?character=…` once the inventory is safe.
   * @throws HttpRefusal
   */
  async take(request: IncomingMessage, query: URLSearchParams): Promise<ImportReport> {
    const asked = readImportQuery(query);
    const file = await this.read(request, asked);
    const { change, known } = await this.place(file, asked);
    await this.makeKnown(change.character_name, file.seenAt);
    const later = await this.store(change, known, file);
    if (later === null) throw notYetStored(this.storedWithinMs);
    const { character_name, received_at } = change;
    if (later.whole !== null && isPassedOver(change, later.whole))
      throw newerStored(character_name, received_at, later.whole);
    return importReport(change, file.content, later.elsewhere);
  }

  private async read(request: IncomingMessage, { character, as_of }: ImportInput): Promise<ReadFile> {
    const { clock, decoder } = this.parts;
    const body = await readBody(request, INVENTORY_FILE_BYTES_MAX);
    const { frame, content } = await decoder.decode(body, clock.now(), character);
    if (!frame.ok) throw unreadable(frame);
    // The decoder gives it with every file that it takes.
    if (content === undefined) throw new Error("an inventory file became no inventory");
    const now = isoNow(clock);
    // A file cannot be from later than now; the clock of its computer was ahead.
    return { frame, content, seenAt: as_of === undefined || as_of > now ? now : as_of };
  }

  /**
   * What is to be stored of a file, and what is known already that is newer. A file that replaces newer knowledge counts
   * as told now, but its items as seen when it was written.
   * @throws HttpRefusal where it may not replace what is newer
   */
  private async place({ frame, seenAt }: ReadFile, { as_of, replace_newer }: ImportInput) {
    const change = inventoryChange(frame, seenAt);
    if (change === null) throw new Error("an inventory file became no inventory");
    // Nothing is newer than now.
    if (as_of === undefined) return { change, known: NOTHING };
    const known = await this.parts.knownLater(change, seenAt).catch((error: unknown) => {
      throw isDatabaseAway(error) ? cannotCompare() : error;
    });
    if (known.whole === null) return { change, known };
    if (replace_newer !== true) throw newerStored(change.character_name, seenAt, known.whole);
    return { change: { ...change, received_at: isoNow(this.parts.clock), seen_at: seenAt }, known };
  }

  private get storedWithinMs(): number {
    return this.parts.storedWithinMs ?? STORED_WITHIN_MS;
  }

  private async makeKnown(character_name: string, received_at: string): Promise<void> {
    const { clock, isKnown, log, writer } = this.parts;
    const known = await isKnown(character_name).catch((error: unknown) => {
      log.warn({ err: error }, "noted as seen by an import, for nobody can be asked who is known");
      return false;
    });
    if (known) return;
    const row = { character_name, received_at };
    writer.append({ table: "seen", row, bytes: ROW_OVERHEAD_BYTES, queuedAt: clock.monotonic() });
  }

  /** @returns what is newer once it is safe, or null where that takes too long; live clients are told, however late */
  private store(change: InventoryChange, known: KnownLater, file: ReadFile): Promise<KnownLater | null> {
    const { clock, writer } = this.parts;
    const bytes = changeBytes(change) + ROW_OVERHEAD_BYTES;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), this.storedWithinMs);
      const onStored = () => {
        void this.tell(change, known, file).then((later) => {
          clearTimeout(timer);
          resolve(later);
        });
      };
      writer.append({ table: "inventory", row: change, bytes, queuedAt: clock.monotonic(), onStored });
    });
  }

  /** @returns what is newer than what is stored now; where that cannot be read, what was known before */
  private async tell(change: InventoryChange, known: KnownLater, { frame, seenAt }: ReadFile) {
    const { bus, knownLater, log } = this.parts;
    const later = await knownLater(change, seenAt).catch((error: unknown) => {
      log.warn({ err: error }, "an imported inventory is safe, and cannot be looked at");
      return known;
    });
    if (later.whole !== null && isPassedOver(change, later.whole)) return later;
    const item_count = change.item_ids.length - later.elsewhere.length;
    const event = { ...frame.event, item_count };
    bus.publish({ event, json: JSON.stringify(event) });
    const { character_name, received_at } = change;
    log.info(
      { character: character_name, stored: item_count, as_of: received_at },
      "inventory imported from a file",
    );
    return later;
  }
}

const NOTHING: KnownLater = { whole: null, elsewhere: [] };
