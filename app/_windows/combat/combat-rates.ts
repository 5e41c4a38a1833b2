import { type HeardTotals, liveSpans, MINUTE_MS, type ReportedSession, type Span } from "./spans";

/** Per second; kills per hour. */
export type Rates = { readonly given: number; readonly received: number; readonly kills: number };

export const ratePeriods = [
  { label: "1 min", spanMs: 60_000 },
  { label: "5 min", spanMs: 300_000 },
  { label: "1 h", spanMs: 3_600_000 },
] as const;

/** What is known of a character's last hour. */
export type History = {
  /** In the order of their ends. */
  readonly spans: readonly Span[];
  /** Before it nothing was counted. */
  readonly fromMs: number;
  /** What happened since is still to be reported. */
  readonly untilMs: number;
};

const HOUR_MS = 3_600_000;
/**
 * Plugins report about once a minute. Until two reports are overdue, rates are those at the last one: measured to this
 * very second they would sink and leap with every report.
 */
const REPORTS_OVERDUE_MS = 135_000;
/** What has been known for less than this is no rate yet; milliseconds. */
const COVERED_MS_MIN = 10_000;

/** The minutes of the server up to what was heard since, and that. */
export function historyOf(
  minutes: readonly Span[],
  session: ReportedSession | null,
  heard: readonly HeardTotals[],
): History {
  const live = liveSpans(heard);
  const sinceMs = heard[0]?.atMs ?? Number.POSITIVE_INFINITY;
  const spans = [...minutes.filter(({ toMs }) => toMs <= sinceMs), ...live];
  const startedMs = session?.started_at ? Date.parse(session.started_at) : Number.POSITIVE_INFINITY;
  const fromMs = spans.reduce((first, span) => Math.min(first, span.fromMs), startedMs);
  const last = heard.length > 1 ? heard.at(-1) : undefined;
  return { spans, fromMs, untilMs: last?.atMs ?? lastFullMinute(session, fromMs) };
}

/** Of what the server keeps by the minute, the minute of the last report is not over: it counts only where it is all. */
function lastFullMinute(session: ReportedSession | null, fromMs: number): number {
  if (session === null) return Number.NEGATIVE_INFINITY;
  const updatedMs = Date.parse(session.updated_at);
  const fullMs = Math.floor(updatedMs / MINUTE_MS) * MINUTE_MS;
  return fullMs > fromMs ? fullMs : updatedMs;
}

/** Damage per second and kills per hour over the last `spanMs`. A history that is shorter counts for what it covers. */
export function ratesOver({ spans, fromMs, untilMs }: History, spanMs: number, nowMs: number): Rates {
  const endMs = Math.max(Math.min(untilMs, nowMs), nowMs - REPORTS_OVERDUE_MS);
  const coveredMs = Math.max(COVERED_MS_MIN, Math.min(spanMs, endMs - fromMs));
  const sum = { given: 0, received: 0, kills: 0 };
  for (const span of spans) {
    const insideMs = Math.min(span.toMs, endMs) - Math.max(span.fromMs, endMs - spanMs);
    const part = insideMs <= 0 ? 0 : insideMs / (span.toMs - span.fromMs);
    sum.given += span.given * part;
    sum.received += span.received * part;
    sum.kills += span.kills * part;
  }
  return {
    given: (sum.given * 1000) / coveredMs,
    received: (sum.received * 1000) / coveredMs,
    kills: (sum.kills * HOUR_MS) / coveredMs,
  };
}
