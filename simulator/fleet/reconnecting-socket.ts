import { WebSocket } from "ws";

/** First wait before connecting again, doubled with every failure up to the longest, in milliseconds. */
const RETRY_MS_MIN = 500;
const RETRY_MS_MAX = 30_000;
/** The server pings every 20 s; silence of this long means that it is gone, in milliseconds. */
const SILENCE_MS_MAX = 75_000;
const HANDSHAKE_MS_MAX = 10_000;
const CLOSE_MS_MAX = 2_000;

/** Another socket speaks for our characters; taking them back at once would start a tug of war. */
const CODE_REPLACED = 4409;
/** Our key or session was revoked. */
const CODE_REVOKED = 4401;

export interface SocketEvents {
  onOpen(): void;
  onText(text: string): void;
  /** The server does not want us: HTTP status of the refused upgrade, or close code 4401 or 4409. */
  onRefused?(status: number): void;
  /** A connection ended or could not be made; another attempt follows. */
  onLost?(reason: string): void;
}

export interface SocketOptions extends SocketEvents {
  url: URL;
  headers: Record<string, string>;
  /** Spreads the reconnects of a fleet; from 0 to under 1. */
  random?: () => number;
}

/** A client socket that stays up: connects again with back-off, answers pings, notices a server that is gone. */
export class ReconnectingSocket {
  readonly #options: SocketOptions;
  #socket: WebSocket | null = null;
  #retry: NodeJS.Timeout | null = null;
  #failures = 0;
  #heardAtMs = 0;
  #wanted = false;

  constructor(options: SocketOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Bytes that wait for the network. */
  get bufferedBytes(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  open(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#failures = 0;
    this.#connect();
  }

  send(text: string): void {
    if (this.isOpen) this.#socket?.send(text);
  }

  /** Stops reading, so that the server feels the back-pressure. */
  pause(): void {
    this.#socket?.pause();
  }

  resume(): void {
    this.#socket?.resume();
  }

  /** Ends a connection on which the server has been silent for too long; call it now and then. */
  checkAlive(nowMs: number): void {
    if (this.isOpen && nowMs - this.#heardAtMs > SILENCE_MS_MAX) this.#socket?.terminate();
  }

  /** Closes for good; resolves when the server has answered, or after two seconds. */
  async close(): Promise<void> {
    this.#wanted = false;
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
    const socket = this.#socket;
    if (!socket || socket.readyState === WebSocket.CLOSED) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => socket.terminate(), CLOSE_MS_MAX);
      socket.once("close", () => {
        clearTimeout(timer);
        resolve();
      });
      socket.close(1000);
    });
  }

  #connect(): void {
    const { url, headers, onOpen, onText, onRefused, onLost } = this.#options;
    const socket = new WebSocket(url, {
      headers,
      perMessageDeflate: false,
      handshakeTimeout: HANDSHAKE_MS_MAX,
    });
    this.#socket = socket;
    let reason = "closed";
    let refused = 0;
    socket.on("open", () => {
      this.#failures = 0;
      this.#heardAtMs = Date.now();
      if (this.#wanted) onOpen();
    });
    socket.on("message", (data: Buffer) => {
      this.#heardAtMs = Date.now();
      onText(data.toString());
    });
    socket.on("ping", () => {
      this.#heardAtMs = Date.now();
    });
    socket.on("unexpected-response", (request, response) => {
      refused = response.statusCode ?? 0;
      reason = `HTTP ${refused}`;
      request.destroy();
      // `ws` leaves the end of a refused upgrade to its listener.
      socket.terminate();
    });
    socket.on("error", (error) => {
      if (refused === 0) reason = error.message;
    });
    socket.on("close", (code) => {
      // A socket that was closed on purpose may end after its successor has begun.
      if (this.#socket !== socket) return;
      this.#socket = null;
      if (code === CODE_REVOKED || code === CODE_REPLACED) refused = code;
      if (!this.#wanted) return;
      if (refused === 401 || refused === 403 || refused > 4000) onRefused?.(refused);
      onLost?.(code === 1006 ? reason : `${reason} ${code}`);
      if (this.#wanted) this.#retryLater(refused);
    });
  }

  #retryLater(refused: number): void {
    const spread = 0.7 + 0.6 * (this.#options.random?.() ?? Math.random());
    const backOff =
      refused > 0 ? RETRY_MS_MAX * 2 : Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** this.#failures);
    this.#failures++;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      if (this.#wanted) this.#connect();
    }, backOff * spread);
  }
}
