import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What an operator can watch of this process. Labels come from fixed lists, never from what a client sent. */
export interface WebMetrics {
  registry: Registry;
  /** One finished request. */
  request(route: string, status: number, seconds: number): void;
  signIn(outcome: "ok" | "wrong" | "throttled"): void;
}

/** What is asked when somebody reads the metrics. */
interface Gauges {
  suitSearches(): { running: number; waiting: number };
}

export function createMetrics({ suitSearches }: Gauges): WebMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "overlord_web_request_seconds",
    help: "Time to answer an HTTP request, by kind of path and status class.",
    labelNames: ["route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const signIns = new Counter({
    name: "overlord_web_sign_ins_total",
    help: "Attempts to sign in, by outcome.",
    labelNames: ["outcome"],
    registers: [registry],
  });
  new Gauge({
    name: "overlord_web_suit_searches",
    help: "Searches for suits that run, and that wait for a thread.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(suitSearches())) this.set({ state }, count);
    },
  });
  return {
    registry,
    request: (route, status, seconds) =>
      requests.observe({ route, status: `${Math.floor(status / 100)}xx` }, seconds),
    signIn: (outcome) => signIns.inc({ outcome }),
  };
}
