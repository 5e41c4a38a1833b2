/** The disk did not take a write, or did not give back what it holds. Nothing of that write counts as done. */
export class DiskFailed extends Error {
  override readonly name = "DiskFailed";
  readonly code = "disk_failed";
  constructor(cause: unknown) {
    super(`the spool's disk fails: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
