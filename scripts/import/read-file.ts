import { readFileSync, statSync } from "node:fs";
import { INVENTORY_FILE_BYTES_MAX } from "@/server/contract/http/inventory-import";
import { FileFailed, reasonOf } from "./file-failed";

/** An inventory file as it lies on the disk. */
export interface InventoryFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** When it was written, ISO 8601. */
  writtenAt: string;
}

/** @throws FileFailed */
export function readFile(file: string): InventoryFile {
  try {
    const { size, mtime } = statSync(file);
    if (size > INVENTORY_FILE_BYTES_MAX)
      throw new FileFailed(`it is larger than ${INVENTORY_FILE_BYTES_MAX / 1024 / 1024} MB`);
    return { bytes: new Uint8Array(readFileSync(file)), writtenAt: mtime.toISOString() };
  } catch (error) {
    if (error instanceof FileFailed) throw error;
    throw new FileFailed(`it cannot be read (${reasonOf(error)})`);
  }
}
