import { applyEvent } from "./apply-event";
import { OFFLINE_AFTER_MS, STALE_AFTER_MS } from "./character";
import { CharacterStore } from "./character-store";
import { ChatStore } from "./chat-store";
import type { Clock } from "./clock";
import type { CommandAnswer, CommandTarget } from "./commands";
import { ConnectionLog } from "./connection-log";
import { ConnectionStore } from "./connection-store";
import { EventLog } from "./event-log";
import type { LiveFrame } from "./frames";
import { Heartbeat } from "./heartbeat";
import { HeatStore } from "./heat-store";
import { InventoryChanges } from "./inventory-changes";
import { type Listener, Listeners } from "./listeners";
import { type Continuity, LiveClient, type Socket } from "./live-client";
import { mapTopics } from "./map-topics";
import { PinStore } from "./pin-store";
import { PortalStore } from "./portal-store";
import { ReadingAge } from "./reading-age";
import { ServerStatusStore } from "./server-status-store";
import { ServerTime } from "./server-time";
import { Calm, type Changing, Signal } from "./signal";
import type { ChatRow, HeatRequest, PlayerRow, PortalRow, Sources, TrailRow, VitalsRow } from "./sources";
import { type Topic, type TopicName, Topics } from "./topics";
import { TrailStore } from "./trail-store";
import { UnseenAlerts } from "./unseen-alerts";

/** What came with the page. */
export type FirstData = {
  /** The server's clock when it was read, ISO 8601. */
  readAt: string;
  players?: readonly PlayerRow[];
  vitals?: readonly VitalsRow[];
  trails?: readonly TrailRow[];
  portals?: readonly PortalRow[];
  chat?: readonly ChatRow[];
};

export type LiveWorldOptions = {
  clock: Clock;
  random: () => number;
  sources: Sources;
  colorOf: (name: string) => string;
  openSocket: (types: readonly string[]) => Socket;
  askSession: () => Promise<"signed_in" | "signed_out" | "unknown">;
};

const SWEEP_MS = 10_000;
/** After this long the stream itself has told of everybody who is there: whatever is still being fetched, it is the present. */
const STREAM_TELLS_MS = STALE_AFTER_MS;

/** Everything the page knows of the game right now: the stores, the stream that feeds them, and their topics. */
export class LiveWorld {
  readonly clock: Clock;
  readonly serverTime: ServerTime;
  readonly heartbeat: Heartbeat;
  readonly connection = new ConnectionStore();
  readonly characters = new CharacterStore(() => this.connection.disconnectedAtMs);
  readonly trails: TrailStore;
  readonly portals = new PortalStore();
  readonly heat = new HeatStore();
  readonly pins = new PinStore();
  readonly unseenAlerts = new UnseenAlerts();
  readonly chat = new ChatStore();
  readonly inventoryChanges = new InventoryChanges();
  readonly log = new EventLog();
  readonly serverStatus = new ServerStatusStore();
  readonly topicStatus = new Signal();
  /** What React listens to: the same stores, at most four times a second. */
  readonly calm: Readonly<Record<"characters" | "chat" | "portals", Changing>>;
  readonly ages = new ReadingAge();
  readonly #client: LiveClient;
  readonly #topics: Topics;
  readonly #listeners = new Listeners();
  readonly #connectionLog: ConnectionLog;
  #sleptMs = 0;
  #cancelSweep: (() => void) | null = null;
  #ends: (() => void)[] = [];

  constructor(options: LiveWorldOptions) {
    const { clock } = options;
    this.clock = clock;
    this.serverTime = new ServerTime(clock);
    this.heartbeat = new Heartbeat(clock);
    this.trails = new TrailStore(options.colorOf);
    this.#connectionLog = new ConnectionLog(this);
    this.calm = {
      characters: new Calm(this.characters, clock),
      chat: new Calm(this.chat, clock),
      portals: new Calm(this.portals, clock),
    };
    this.#client = new LiveClient({
      clock,
      random: options.random,
      open: options.openSocket,
      askSession: options.askSession,
      onConnection: (connection, heardAtMs) => this.connection.become(connection, heardAtMs),
      onServerTime: (serverTime) => this.serverTime.observe(serverTime),
      onEvent: (event, replayed) => this.#event(event, replayed),
      onOpened: (continuity) => this.#opened(continuity),
    });
    this.#topics = new Topics({
      clock,
      topics: this.#describeTopics(options.sources),
      subscribe: (types) => this.#client.subscribe(types),
      changed: () => this.topicStatus.changed(),
    });
    this.heartbeat.subscribe(() => this.#beat());
  }

  /** Fills the stores with what came with the page; before `start`, so that nothing is fetched twice. */
  hydrate(first: FirstData): void {
    this.serverTime.observe(first.readAt);
    if (first.players) this.#players(first.players);
    if (first.vitals) this.#vitals(first.vitals);
    if (first.trails) this.#trails(first.trails);
    if (first.portals) this.#portals(first.portals);
    if (first.chat) this.#chat(first.chat);
  }

  /** Uses the topics that the map and the sidebar always need, and opens the stream. */
  start(first: FirstData | null): void {
    this.#ends = (["characters", "trails", "portals", "server", "events"] as const).map((name) =>
      this.#topics.use(name),
    );
    const readAtMs = first ? this.serverTime.toLocal(Date.parse(first.readAt)) : 0;
    if (first?.players) this.#topics.loaded("characters", readAtMs);
    if (first?.trails) this.#topics.loaded("trails", readAtMs);
    if (first?.portals) this.#topics.loaded("portals", readAtMs);
    this.#connectionLog.start();
    this.#client.start();
    this.heartbeat.start();
    this.#sweep();
  }

  stop(): void {
    for (const end of this.#ends) end();
    this.#cancelSweep?.();
    this.heartbeat.stop();
    this.#connectionLog.stop();
    this.#client.stop();
  }

  retryNow(): void {
    this.#client.retryNow();
  }

  /** Has game clients do something, and says what became of it for each; never rejects. */
  sendCommand(target: CommandTarget, command: string): Promise<readonly CommandAnswer[]> {
    return this.#client.sendCommand(target, command);
  }

  /** Uses a topic while a window shows it; the function that comes back ends that. */
  hold(name: TopicName): () => void {
    return this.#topics.use(name);
  }

  /** Reads the stream for as long as a window is shown; the function that comes back ends that. */
  listen(listener: Listener): () => void {
    const ends = [this.#listeners.add(listener), this.#topics.want(listener.types)];
    return () => {
      for (const end of ends) end();
    };
  }

  statusOf(name: TopicName) {
    return this.#topics.status(name);
  }

  /** Has the map's heat be that of this creature and time. */
  wantHeat(request: HeatRequest): void {
    if (this.heat.want(request)) this.reload("heat");
  }

  /** Has deaths and finds go back this many hours. */
  wantPins(hours: number): void {
    if (!this.pins.want(hours, this.serverTime.nowMs())) return;
    this.reload("deaths");
    this.reload("rares");
  }

  reload(name: TopicName): void {
    void this.#topics.load(name);
  }

  /** A reading's time on the live clock, from the server's or the plugin's timestamp. */
  takenAtMs(name: string, timestamp: string, replayed: boolean): number {
    const ageMs = this.ages.ageMs(name, Date.parse(timestamp), this.serverTime.nowMs(), !replayed);
    return this.clock.now() - ageMs;
  }

  /** When a client heard a line of chat: milliseconds since the epoch by the server's clock, however wrong its own is. */
  saidAtMs({ character_name, timestamp }: ChatRow, replayed: boolean): number {
    return this.serverTime.toServer(this.takenAtMs(character_name, timestamp, replayed));
  }

  #event(event: LiveFrame, replayed: boolean): void {
    applyEvent(this, event, replayed);
    this.#listeners.tell(event, replayed);
  }

  async #opened(continuity: Continuity): Promise<void> {
    if (continuity === "resumed") return;
    this.inventoryChanges.missed(this.clock.now());
    this.#listeners.missed();
    const told = new Promise<void>((resolve) => this.clock.after(STREAM_TELLS_MS, resolve));
    const fetched = continuity === "first" ? this.#topics.refresh() : this.#topics.reload();
    const known = fetched.then(() => (this.#topics.status("characters") === "failed" ? told : undefined));
    await Promise.race([known, told]);
  }

  #describeTopics(sources: Sources): Readonly<Record<TopicName, Topic>> {
    return {
      characters: {
        types: ["telemetry", "vitals", "player_online", "player_offline", "death", "idle"],
        load: async () => {
          const [players, vitals] = await Promise.all([sources.players(), sources.vitals()]);
          this.#players(players);
          this.#vitals(vitals);
        },
        tolerableMs: 10_000,
      },
      trails: {
        types: ["telemetry"],
        load: async () => {
          const rows = await sources.trails();
          this.trails.clear();
          this.#trails(rows);
        },
        tolerableMs: 20_000,
      },
      portals: {
        types: ["portal"],
        load: async () => this.#portals(await sources.portals()),
        tolerableMs: 10_000,
      },
      ...mapTopics({ heat: this.heat, pins: this.pins, serverTime: this.serverTime, sources }),
      chat: { types: ["chat"], load: async () => this.#chat(await sources.chat()) },
      server: {
        types: ["server_status"],
        load: async () => this.serverStatus.fill(await sources.serverHealth()),
        tolerableMs: 10_000,
      },
      events: { types: ["rare", "rare_classified", "alert"] },
      // Whoever shows an inventory fetches it: here is only heard that it has changed.
      inventories: { types: ["full_inventory", "inventory", "inventory_delta"] },
    };
  }

  #players(rows: readonly PlayerRow[]): void {
    const nowMs = this.clock.now();
    for (const row of rows)
      this.ages.learn(row.character_name, Date.parse(row.timestamp), Date.parse(row.received_at));
    const takenAtMs = (row: PlayerRow) => {
      const atMs = this.serverTime.toLocal(Date.parse(row.received_at));
      // The server has just called everybody in this list online; the stream decides from here on.
      return Math.min(nowMs, Math.max(atMs, nowMs - OFFLINE_AFTER_MS + 1));
    };
    this.characters.players(rows, takenAtMs, nowMs);
  }

  #vitals(rows: readonly VitalsRow[]): void {
    const nowMs = this.clock.now();
    const takenAtMs = (row: VitalsRow) =>
      Math.min(nowMs, this.serverTime.toLocal(Date.parse(row.received_at)));
    this.characters.lastVitals(rows, takenAtMs, nowMs);
  }

  #trails(rows: readonly TrailRow[]): void {
    const slept = this.clock.sleptMs();
    const at = (row: TrailRow) => this.serverTime.toLocal(Date.parse(row.timestamp)) - slept;
    this.trails.fill(rows.map((row) => ({ name: row.character_name, ns: row.ns, ew: row.ew, at: at(row) })));
  }

  #chat(rows: readonly ChatRow[]): void {
    this.chat.fill(rows, (row) => this.saidAtMs(row, true));
  }

  #portals(rows: readonly PortalRow[]): void {
    this.portals.fill(rows, (epochMs) => this.serverTime.toLocal(epochMs));
  }

  #beat(): void {
    if (this.clock.sleptMs() !== this.#sleptMs) this.#woke();
    // While the page hears nothing, silence says nothing about anybody.
    if (this.connection.isConnected) this.characters.sweep(this.clock.now());
  }

  /** The machine slept: the connection is dead, and the trails' times are on a clock that stood still. */
  #woke(): void {
    this.#sleptMs = this.clock.sleptMs();
    this.#client.reconnect();
    void this.#topics.load("trails");
  }

  #sweep(): void {
    const nowMs = this.clock.now();
    this.trails.sweep(nowMs - this.clock.sleptMs());
    this.portals.sweep(nowMs);
    this.pins.sweep(this.serverTime.nowMs());
    this.unseenAlerts.sweep(nowMs);
    this.#cancelSweep = this.clock.after(SWEEP_MS, () => this.#sweep());
  }
}
