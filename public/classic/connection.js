/*
 * The live socket, as a client should speak it (docs/live-protocol.md). It knows nothing of the page: copy it.
 *
 *   hello      comes first: which life of the server this is (epoch), and the number of its newest event
 *   events     have a seq, which rises; gaps are normal, as you get only what you asked for
 *   tick       comes after two seconds without anything else: so silence can be told from loss
 *   resume     after a loss, "I had all up to this seq": what was missed comes, then `resumed`, or just `resync`
 *   subscribe  changes at any time what is heard
 */

/** After 3 s of silence nothing may be called live; after 5 s the network is dead, though nobody said so. */
const QUIET_MS = 3000;
const DEAD_MS = 5000;
const WATCH_MS = 250;
/** How long `hello`, and a replay over a slow line, may take. */
const HELLO_MS = 10000;
const REPLAY_MS = 30000;

/** Close codes that mean more than "connect again". */
const SIGNED_OUT = 4401;
const TOO_SLOW = 1013;

/**
 * How long to wait before the next attempt: at first almost nothing, two seconds while the loss is young, then up to
 * fifteen. Chance spreads a guild's browsers: a server that has just come back is not stormed by all of them at once.
 */
export function backoffMs(attempt, lostForMs, random) {
  if (attempt === 0) return 500 * random;
  const doublings = Math.max(0, Math.ceil((lostForMs - 30000) / 15000));
  return Math.min(15000, 2000 * 2 ** doublings) * (0.5 + 0.5 * random);
}

/**
 * Keeps a connection for as long as the page lives. It calls back:
 *   on.state()                  `state` is another: connecting, catching_up, live, quiet, lost or signed_out
 *   on.event(event, replayed)   each event once and in order; a replayed one waited on the server
 *   on.hello(hello), on.time(iso)
 *   on.open(isWhole)            the stream runs. Not whole: events are missing for good, fetch the state. What it
 *                               returns is waited for before the state becomes live.
 */
export class Connection {
  constructor(types, on) {
    this.types = types;
    this.on = on;
    this.state = "connecting";
    this.socket = null;
    this.greeted = false;
    this.ready = false;
    this.epoch = null;
    /** The highest seq so far. */
    this.last = 0;
    /** Events that come between `resume` and its answer; null at any other time. */
    this.held = null;
    this.attempt = 0;
    /** Times are `Date.now()`, which goes on while the machine sleeps. */
    this.heardAt = null;
    this.lostAt = null;
    this.retryAt = null;
    this.checkedAt = Date.now();
    setInterval(() => this.watch(), WATCH_MS);
  }

  open() {
    clearTimeout(this.retry);
    this.retryAt = null;
    // In the address the choice holds from the first frame on.
    const address = location.origin.replace("http", "ws") + "/ws/live?types=" + this.types.join();
    const socket = new WebSocket(address);
    socket.onmessage = ({ data }) => this.receive(JSON.parse(data));
    socket.onclose = ({ code }) => this.closed(code);
    this.socket = socket;
    this.expect(HELLO_MS, () => this.drop());
    if (this.state !== "connecting") this.become("lost");
  }

  /** Skips what is left of the wait; also the way back after signing in again. */
  retryNow() {
    if (this.socket) return;
    this.attempt = 0;
    this.open();
  }

  /** Changes what is heard: now, and after every reconnect. */
  subscribe(types) {
    this.types = types;
    if (this.greeted) this.send({ type: "subscribe", message_types: types });
  }

  send(frame) {
    this.socket.send(JSON.stringify(frame));
  }

  receive(frame) {
    this.heardAt = Date.now();
    if (this.state === "quiet") this.become(this.ready ? "live" : "catching_up");
    switch (frame.type) {
      case "hello":
        this.hello(frame);
        break;
      case "tick":
        this.on.time(frame.server_time);
        // Whatever was wanted up to here has come; a resume may start here.
        if (!this.held) this.last = Math.max(this.last, frame.seq);
        break;
      case "resumed":
        this.caughtUp(true);
        break;
      case "resync":
        this.caughtUp(false);
        break;
      case "error":
        console.warn("Not understood:", frame.code, frame.message);
        break;
      default:
        // What has no seq answers this client alone (`subscribed`), or is not known yet.
        if (this.held && frame.seq) this.held.push(frame);
        else if (frame.seq) this.apply(frame, false);
    }
  }

  hello(frame) {
    this.greeted = true;
    this.attempt = 0;
    this.expect(0);
    this.on.hello(frame);
    this.become("catching_up");
    const isSameLife = this.epoch === frame.epoch;
    this.epoch = frame.epoch;
    if (!isSameLife) {
      // The first connection, or a server that has restarted: its numbers have begun anew.
      this.last = frame.seq;
      this.started(false);
      return;
    }
    this.held = [];
    // The first thing said: until then the server holds its events back.
    this.send({ type: "resume", epoch: this.epoch, after: this.last });
    this.expect(REPLAY_MS, () => this.caughtUp(false));
  }

  /** Replay and live stream run into each other: what was held is put in order, and each applied once. */
  caughtUp(isWhole) {
    const held = this.held;
    if (!held) return;
    this.expect(0);
    this.held = null;
    held.sort((a, b) => a.seq - b.seq).forEach((event) => this.apply(event, true));
    this.started(isWhole);
  }

  apply(event, replayed) {
    if (event.seq <= this.last) return;
    this.last = event.seq;
    this.on.event(event, replayed);
  }

  async started(isWhole) {
    const { socket } = this;
    await this.on.open(isWhole);
    if (this.socket !== socket) return;
    this.ready = true;
    if (this.state === "catching_up") this.become("live");
  }

  /** Tells silence from loss, four times a second. */
  watch() {
    const now = Date.now();
    // A page that was held up (hidden tab, busy machine) has frames waiting: it judges at the next look.
    const wasHeldUp = now - this.checkedAt > 4 * WATCH_MS;
    this.checkedAt = now;
    // Another start of the page than before: the clock was set, or the machine slept. `hello` tells the time anew.
    const startedAt = now - performance.now();
    const wasSet = Math.abs(startedAt - this.startedAt) > DEAD_MS;
    this.startedAt = startedAt;
    if (!this.greeted || (wasHeldUp && !wasSet)) return;
    const silentMs = now - this.heardAt;
    if (wasSet || silentMs >= DEAD_MS) this.drop();
    else if (silentMs >= QUIET_MS && this.state !== "quiet") this.become("quiet");
  }

  closed(code) {
    const { greeted } = this;
    this.letGo();
    if (code === SIGNED_OUT) return this.become("signed_out");
    // Who was too slow may come back, but not at once.
    this.lose(code === TOO_SLOW ? 1 : 0);
    // No answer: the server is away, and the next attempt is on its way.
    if (!greeted) this.askWhy().catch(() => undefined);
  }

  /** Gives up a socket that no longer answers; its close event may never come. */
  drop() {
    this.letGo();
    this.lose(0);
  }

  lose(attemptMin) {
    this.lostAt = this.lostAt || this.heardAt || Date.now();
    this.attempt = Math.max(this.attempt, attemptMin);
    const delayMs = backoffMs(this.attempt++, Date.now() - this.lostAt, Math.random());
    this.retryAt = Date.now() + delayMs;
    this.retry = setTimeout(() => this.open(), delayMs);
    this.become("lost");
  }

  /** Browsers hide why a handshake was refused (401 looks like a dead server), so the session is asked for. */
  async askWhy() {
    const answer = await fetch("/api/auth/session", { cache: "no-store" });
    const session = answer.ok ? await answer.json() : { user: "unknown" };
    if ((session && session.user) || this.greeted || this.state !== "lost") return;
    clearTimeout(this.retry);
    this.letGo();
    this.become("signed_out");
  }

  /** The socket's late events must not reach the next one. */
  letGo() {
    const { socket } = this;
    this.expect(0);
    this.socket = this.held = null;
    this.greeted = this.ready = false;
    if (!socket) return;
    socket.onmessage = socket.onclose = null;
    socket.close();
  }

  /** One deadline at a time; 0 takes it back. */
  expect(withinMs, missed) {
    clearTimeout(this.deadline);
    if (withinMs) this.deadline = setTimeout(missed, withinMs);
  }

  become(state) {
    this.state = state;
    if (state === "live" || state === "catching_up") this.lostAt = null;
    this.on.state();
  }
}
