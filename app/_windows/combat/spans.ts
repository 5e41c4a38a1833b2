import type { CombatDeltas } from "@/server/contract/http/combat";
import { sumOfSides } from "@/server/figures/combat-figures";
import { SAME_START_MS } from "@/server/figures/combat-session";
import type { CombatTotals } from "@/server/figures/combat-tree";

/** What happened, and from when to when, in milliseconds of the epoch. Nothing is known of when in between. */
export type Span = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly given: number;
  readonly received: number;
  readonly kills: number;
};

/** The totals of a session as they were reported. */
export type ReportedSession = {
  readonly session_id: string | null;
  readonly started_at: string | null;
  readonly updated_at: string;
  readonly totals: CombatTotals;
};

export const MINUTE_MS = 60_000;

/** Nobody strikes ten times a second: what tells of more attacks is no minute's work. */
const ATTACKS_A_MINUTE_MAX = 600;

/**
 * The minutes as the server keeps them. All that a session did before it was first heard of lies in one minute of
 * them. Of the session that is played that part is spread over the time since it began; of one that is over nobody
 * knows how long it took, so it counts for no rate.
 * @param session as it was when the minutes were read
 */
export function historySpans(
  deltas: CombatDeltas["deltas"],
  session: ReportedSession | null,
): readonly Span[] {
  const updatedMs = session === null ? 0 : Date.parse(session.updated_at);
  const minutes = minutesOf(deltas).map((minute) => ({
    ...minute,
    // The minute of the last report ends with it.
    toMs: updatedMs > minute.fromMs ? Math.min(minute.toMs, updatedMs) : minute.toMs,
  }));
  const first = session === null ? null : firstReport(minutes, session);
  return minutes.flatMap(({ attacks, ...minute }) => {
    const told = minute.toMs === first?.toMs ? [first] : [];
    const rest = told.reduce(less, minute);
    const isOneMinute = attacks <= ATTACKS_A_MINUTE_MAX && !isNothing(rest);
    return isOneMinute ? [...told, { ...minute, ...rest }] : told;
  });
}

type Minute = Span & { readonly attacks: number };

function minutesOf(deltas: CombatDeltas["deltas"]): readonly Minute[] {
  const minutes = new Map<number, Minute>();
  for (const { timestamp, damage_given, damage_received, kills, offense } of deltas) {
    const fromMs = Date.parse(timestamp);
    const sum = minutes.get(fromMs);
    minutes.set(fromMs, {
      fromMs,
      toMs: fromMs + MINUTE_MS,
      given: (sum?.given ?? 0) + damage_given,
      received: (sum?.received ?? 0) + damage_received,
      kills: (sum?.kills ?? 0) + kills,
      attacks: (sum?.attacks ?? 0) + sumOfSides([offense]).attacks,
    });
  }
  return [...minutes.values()].sort((a, b) => a.fromMs - b.fromMs);
}

type Amounts = Pick<Span, "given" | "received" | "kills">;

/** What the first report of the session told, if it began before that minute: what all later ones leave of its totals. */
function firstReport(minutes: readonly Span[], session: ReportedSession): Span | null {
  const startedMs = session.started_at === null ? Number.NaN : Date.parse(session.started_at);
  const updatedMs = Date.parse(session.updated_at);
  let left: Amounts = amountsOf(session.totals);
  for (const minute of minutes.toReversed()) {
    // Added after the totals were read.
    if (minute.fromMs > updatedMs) continue;
    if (minute.given + minute.received >= left.given + left.received) {
      const isEarlier = startedMs < minute.fromMs && !isNothing(left);
      return isEarlier ? { fromMs: startedMs, toMs: minute.toMs, ...left } : null;
    }
    left = less(left, minute);
  }
  return null;
}

/** A snapshot: when it was taken, of which session, and its totals. */
export type HeardTotals = {
  readonly atMs: number;
  readonly session_id: string | null;
  /** Null where the plugin does not say. */
  readonly startedMs: number | null;
  readonly totals: CombatTotals;
};

/** What each snapshot added to the one before it; the first only says where counting begins. */
export function liveSpans(heard: readonly HeardTotals[]): readonly Span[] {
  return heard.flatMap((now, at) => {
    const before = heard[at - 1];
    if (before === undefined) return [];
    const isNew = !isSameSession(before, now);
    const amounts = isNew ? amountsOf(now.totals) : less(amountsOf(now.totals), amountsOf(before.totals));
    if (isNothing(amounts)) return [];
    const sinceMs = isNew ? (now.startedMs ?? now.atMs - MINUTE_MS) : before.atMs;
    // Nothing is reported while nothing happens: a fight after a rest did not take as long as the rest.
    const fromMs = isNew ? sinceMs : Math.max(sinceMs, now.atMs - MINUTE_MS);
    return { fromMs: Math.min(fromMs, now.atMs - 1), toMs: now.atMs, ...amounts };
  });
}

function isSameSession(before: HeardTotals, now: HeardTotals): boolean {
  if (before.session_id !== now.session_id) return false;
  return (
    before.startedMs === null || now.startedMs === null || now.startedMs - before.startedMs < SAME_START_MS
  );
}

/** What was heard after the session was as it is known: the known totals, and what counts on from there. */
export function heardSince(
  session: ReportedSession | null,
  points: readonly HeardTotals[],
): readonly HeardTotals[] {
  if (session === null) return points;
  const { session_id, started_at, updated_at, totals } = session;
  const startedMs = started_at === null ? null : Date.parse(started_at);
  const known: HeardTotals = { atMs: Date.parse(updated_at), session_id, startedMs, totals };
  const isKnown = (point: HeardTotals) =>
    isSameSession(point, known) && sizeOf(point.totals) <= sizeOf(totals);
  return [known, ...points.slice(points.findLastIndex(isKnown) + 1)];
}

/** Counters of a session only rise. */
function sizeOf({ damage_given, damage_received, kills }: CombatTotals): number {
  return damage_given + damage_received + kills;
}

function amountsOf({ damage_given, damage_received, kills }: CombatTotals): Amounts {
  return { given: damage_given, received: damage_received, kills };
}

function less(a: Amounts, b: Amounts): Amounts {
  return {
    given: Math.max(0, a.given - b.given),
    received: Math.max(0, a.received - b.received),
    kills: Math.max(0, a.kills - b.kills),
  };
}

function isNothing({ given, received, kills }: Amounts): boolean {
  return given + received + kills === 0;
}
