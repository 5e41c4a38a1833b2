import { describe, expect, it } from "vitest";
import { namelessSessionOf, newSession, type SessionReading, withReadings } from "./play-session";

const START = Date.UTC(2026, 10, 22, 20);
const iso = (seconds: number) => new Date(START + seconds * 1000).toISOString();

function reading(seconds: number, fields: Partial<SessionReading> = {}): SessionReading {
  return {
    character_name: "Larsson",
    session_id: "a",
    timestamp: iso(seconds),
    received_at: iso(seconds),
    online_seconds: seconds,
    kills: 0,
    deaths: 0,
    total_deaths: null,
    prismatic_taper_count: null,
    ...fields,
  };
}

const begun = () => newSession(reading(0), "a");

describe("a session", () => {
  it("began before its first reading, when the plugin was already online", () => {
    expect(newSession(reading(600, { online_seconds: 540 }), "a").started_at).toBe(iso(60));
  });

  it("counts by its highest value, and adds to the lifetime what that rose by", () => {
    const first = withReadings(begun(), [reading(2, { kills: 5 }), reading(4, { kills: 3 })]);
    expect(first.gain).toEqual({ kills: 5, deaths: 0, tapers_used: 0 });
    const second = withReadings(first.session, [reading(6, { kills: 9, deaths: 1 })]);
    expect(second.gain).toEqual({ kills: 4, deaths: 1, tapers_used: 0 });
    expect(second.session).toMatchObject({ kills: 9, deaths: 1, last_seen_at: iso(6) });
  });

  it("is open again when a newer reading comes after its end, and stays ended for an older one", () => {
    const { session } = withReadings(begun(), [reading(10)]);
    const ended = { ...session, ended_at: iso(10), end_reason: "silent" };
    expect(withReadings(ended, [reading(8)]).session.ended_at).toBe(iso(10));
    expect(withReadings(ended, [reading(12)]).session).toMatchObject({ ended_at: null, end_reason: null });
  });
});

describe("a session without a name", () => {
  const known = [
    { session_id: "~1", starts: [iso(-7200), iso(-6600)], online_seconds: 3600 },
    { session_id: "~2", starts: [iso(0)], online_seconds: 600 },
  ];
  const nameless = (fields: Partial<SessionReading>) => reading(0, { session_id: null, ...fields });

  it.each([
    ["goes on by its start", nameless({ timestamp: iso(602), online_seconds: 602 }), "~2"],
    ["is found again when it is replayed", nameless({ timestamp: iso(-7000), online_seconds: 200 }), "~1"],
    [
      "is found again by what its clock said later",
      nameless({ timestamp: iso(-3000), online_seconds: 3600 }),
      "~1",
    ],
    ["goes on when the clock is set forward", nameless({ timestamp: iso(4200), online_seconds: 604 }), "~2"],
    ["goes on when the clock is set back", nameless({ timestamp: iso(-1000), online_seconds: 604 }), "~2"],
    [
      "goes on when the plugin does not say how long it is online",
      nameless({ timestamp: iso(9000), online_seconds: null }),
      "~2",
    ],
    [
      "is a new one once the time online has fallen",
      nameless({ timestamp: iso(9000), online_seconds: 60 }),
      `~${iso(8940)}`,
    ],
  ])("%s", (_, from, session) => {
    expect(namelessSessionOf(from, known)).toBe(session);
  });
});
