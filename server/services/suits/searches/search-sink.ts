/** Where a search tells what becomes of it. */
export interface SearchSink {
  /** It does not begin: what was asked for is wrong, or what it needs is away. Nothing follows. */
  refused(error: Error): void;
  /** `data` is JSON, as `contract/suits` describes it. */
  progress(data: string): void;
  suit(data: string): void;
  /** The end. Nothing follows. */
  done(data: string): void;
  failed(error: SearchFailure): void;
}

/** Why a search broke off. */
export interface SearchFailure {
  code: "INTERNAL_ERROR" | "OUT_OF_MEMORY" | "STOPPED";
  message: string;
}
