import { type Answers, notAllowed, notFound, type StoryTime } from "@/app/stories/story";
import type { Issue } from "./board/issue";
import { type Alert, isSettled, UNHANDLED } from "./problems/problem";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Ids of stories: valid, and the same each time. */
export function storyId(number: number): string {
  return `3f0c6a52-8d1e-4b7a-9c41-${String(number).padStart(12, "0")}`;
}

export const guild = [
  "Larsson",
  "Ayla of Arwic",
  "Ser Oduin",
  "Tamsin the Tall",
  "Gharu'dir",
  "Kyujo",
] as const;

/** What lasts, in no order: the window sorts. */
export function openAlerts(time: StoryTime): Alert[] {
  return [
    alert(time, 1, "full_packs", "Gharu'dir", 12 * MINUTE, "has full packs: 2 free slots left", {
      free_slots: 2,
    }),
    alert(time, 2, "death", "Larsson", 95, "died at 42.1N, 33.6E (vitae 5 %)", {
      vitae: 5,
      ns: 42.11,
      ew: 33.62,
    }),
    alert(time, 3, "idle", "Tamsin the Tall", 22 * MINUTE, "has been idle for 5 minutes at 17.4S, 58.2E", {
      since: time.ago(27 * MINUTE),
      vt_state: "Idle",
      ns: -17.42,
      ew: 58.19,
    }),
    alert(
      time,
      4,
      "low_supplies",
      "Ayla of Arwic",
      4 * MINUTE,
      "is low on supplies: 41 prismatic tapers left, enough for 19 more minutes",
      { tapers: 41, minutes_left: 19 },
    ),
    {
      ...alert(time, 5, "idle", "Kyujo", 3 * HOUR, "has been idle for 5 minutes at 0.9N, 51.3W", {
        since: time.ago(3 * HOUR + 300),
        vt_state: "Idle",
        ns: 0.91,
        ew: -51.3,
      }),
      acknowledged_at: time.ago(HOUR),
      acknowledged_by: "Erik",
      snoozed_until: time.ago(-2 * HOUR),
    },
  ];
}

/** What is over or seen to, newest first. */
export function settledAlerts(time: StoryTime): Alert[] {
  return [
    {
      ...alert(
        time,
        21,
        "low_supplies",
        "Ser Oduin",
        40 * MINUTE,
        "is low on supplies: 49 prismatic tapers left",
        {
          tapers: 49,
          minutes_left: null,
        },
      ),
      acknowledged_at: time.ago(30 * MINUTE),
      acknowledged_by: "Erik",
      acknowledged_reason: "A mule is on its way with 2 000.",
    },
    {
      ...alert(time, 22, "death", "Kyujo", 5 * HOUR, "died at 45.7N, 38.3E (vitae 5 %)", {
        vitae: 5,
        ns: 45.7,
        ew: 38.3,
      }),
      ended_at: time.ago(4 * HOUR),
    },
  ];
}

function alert(
  time: StoryTime,
  number: number,
  kind: string,
  name: string,
  secondsAgo: number,
  text: string,
  details: Record<string, unknown>,
): Alert {
  return {
    id: storyId(number),
    kind,
    character_name: name,
    text: `${name} ${text}`,
    created_at: time.ago(secondsAgo),
    ended_at: null,
    ...UNHANDLED,
    details,
  };
}

/** A death in the middle of a story. */
export function laterDeath(): Alert {
  const created_at = new Date().toISOString();
  return {
    id: storyId(99),
    kind: "death",
    character_name: "Ser Oduin",
    text: "Ser Oduin died at 33.6S, 72.8E (vitae 10 %)",
    created_at,
    ended_at: null,
    ...UNHANDLED,
    details: { vitae: 10, ns: -33.58, ew: 72.81 },
  };
}

/** A night on which the whole guild ran out of everything. */
export function manyAlerts(time: StoryTime, count: number): Alert[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${guild[at % guild.length]} ${Math.floor(at / guild.length) + 1}`;
    return at % 3 === 0
      ? alert(time, 100 + at, "full_packs", name, 90 + at * 7, "has full packs: no free slot left", {
          free_slots: 0,
        })
      : alert(
          time,
          100 + at,
          "low_supplies",
          name,
          60 + at * 7,
          `is low on supplies: ${2 + (at % 47)} prismatic tapers left`,
          { tapers: 2 + (at % 47), minutes_left: null },
        );
  });
}

export function boardIssues(time: StoryTime): Issue[] {
  return [
    {
      ...issue(time, 51, "Tapers: the vendor in Cragstone sells none since the patch", "Ayla", 35 * MINUTE),
      body: "Whoever passes Holtburg: 42.1N, 33.6E still has them.\n\nLarsson needs 2 000 until Sunday.",
      comments: [
        comment(time, 81, "Erik", 20 * MINUTE, "I can bring 1 000 on Tamsin the Tall, tonight."),
        comment(time, 82, "service", 4 * MINUTE, "Larsson has 1 830 left."),
      ],
      comment_count: 2,
      is_changeable: true,
    },
    issue(time, 52, "Who camps the Ruschk for the next task?", "Erik", 7 * HOUR),
    {
      ...issue(time, 53, "Gharu'dir's macro runs into the wall at the bridge", "Oduin", 26 * HOUR),
      comments: [comment(time, 83, "Ayla", 25 * HOUR, "Seen. It is the third waypoint.")],
      comment_count: 1,
    },
  ];
}

function issue(time: StoryTime, number: number, title: string, author: string, secondsAgo: number): Issue {
  return {
    id: storyId(number),
    title,
    body: "",
    status: "open",
    created_by: author,
    created_at: time.ago(secondsAgo),
    updated_at: time.ago(secondsAgo),
    closed_by: null,
    closed_at: null,
    comment_count: 0,
    comments: [],
    is_changeable: false,
  };
}

function comment(time: StoryTime, number: number, author: string, secondsAgo: number, body: string) {
  return { id: storyId(number), body, created_by: author, created_at: time.ago(secondsAgo) };
}

/** A server that has these alerts and issues, and keeps what is done to alerts. */
export function serving(
  known: readonly Alert[] | (() => readonly Alert[]),
  issues: readonly Issue[] = [],
  { total = null, isAllowed = true }: { total?: number | null; isAllowed?: boolean } = {},
): Answers {
  const changes = new Map<string, Alert>();
  const alertsNow = () =>
    (typeof known === "function" ? known() : known).map((alert) => changes.get(alert.id) ?? alert);
  const handled = (change: (alert: Alert, input: unknown) => Alert) => (input: unknown) => {
    const found = alertsNow().find(({ id }) => id === fieldOf(input, "id"));
    if (!isAllowed || found === undefined) return notAllowed("Alerts are handled by officers and admins.");
    const changed = change(found, input);
    changes.set(found.id, changed);
    return changed;
  };
  const now = () => new Date().toISOString();
  const noSuchIssue = notFound("There is no such issue.");
  return {
    alerts: {
      list: (input) => {
        const kind = fieldOf(input, "kind");
        const found = alertsNow().filter(
          (alert) =>
            isSettled(alert) === (fieldOf(input, "settled") === true) &&
            (kind === undefined || alert.kind === kind),
        );
        return {
          alerts: found.slice(0, 200),
          total: kind === undefined ? (total ?? found.length) : found.length,
          next_cursor: found.length > 200 ? "next" : null,
        };
      },
      acknowledge: handled((alert, input) => ({
        ...alert,
        acknowledged_at: now(),
        acknowledged_by: "story",
        acknowledged_reason: String(fieldOf(input, "reason") ?? "") || null,
        snoozed_until: null,
      })),
      snooze: handled((alert, input) => ({
        ...alert,
        acknowledged_at: now(),
        acknowledged_by: "story",
        snoozed_until: new Date(Date.now() + Number(fieldOf(input, "minutes")) * 60_000).toISOString(),
      })),
      reopen: handled((alert) => ({ ...alert, ...UNHANDLED })),
    },
    issues: {
      list: () => ({ issues: [...issues], total: issues.length, next_cursor: null }),
      get: (input) => issues.find(({ id }) => id === fieldOf(input, "id")) ?? noSuchIssue,
    },
  };
}

function fieldOf(input: unknown, name: string): unknown {
  return typeof input === "object" && input !== null ? Reflect.get(input, name) : undefined;
}
