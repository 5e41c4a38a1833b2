import { expect, it } from "vitest";
import type { OpenAlert } from "@/db/queries/alert-state";
import { rememberedFrom } from "./remembered";

const at = "2026-11-22T12:00:00.000Z";
const session = {
  character_name: "Larsson",
  session_id: "s1",
  started_at: "2026-11-22T11:00:00.000Z",
  last_seen_at: at,
  online_seconds: 3_600,
  tapers_used: 120,
  tapers: 30,
  tapers_most: 49,
};
const open = (kind: OpenAlert["kind"], details: OpenAlert["details"] = {}): OpenAlert => ({
  character_name: "Larsson",
  kind,
  created_at: at,
  details,
});

it("alerts and sessions come back in the detectors' own terms", () => {
  const details = { since: "2026-11-22T11:55:00.000Z", vt_state: "idle", ew: 1, ns: 2 };
  const alerts = [open("full_packs"), open("idle", details), open("low_supplies")];
  const known = rememberedFrom({ open: alerts, sessions: [session] });
  expect(known.get("Larsson")).toEqual({
    idle: { rest: { since: details.since, ew: 1, ns: 2, alertedAt: at }, toldAt: at },
    packs: { full: true, alertedAt: at },
    supplies: {
      timestamp: at,
      low: true,
      alertedAt: at,
      session: {
        session_id: "s1",
        online_seconds: 3_600,
        watchedSince: session.started_at,
        count: 30,
        used: 120,
        hadSome: false,
      },
    },
  });
});

it("a session of ours has no name of the plugin's", () => {
  const nameless = { ...session, session_id: `~${at}` };
  const known = rememberedFrom({ open: [], sessions: [nameless] });
  expect(known.get("Larsson")?.supplies.session?.session_id).toBeNull();
});

it("an idle alert without its place says nothing", () => {
  expect(rememberedFrom({ open: [open("idle")], sessions: [] }).get("Larsson")?.idle).toBeNull();
});
