import { describe, expect, it } from "vitest";
import {
  type SuppliesReading,
  type SuppliesState,
  stepSupplies,
  suppliesAlert,
  UNKNOWN_SUPPLIES,
} from "./supplies";

const startMs = Date.parse("2026-11-22T12:00:00.000Z");
const at = (minutes: number) => new Date(startMs + minutes * 60_000).toISOString();

/** Minute of the session, tapers, and what else differs. */
type Reading = [minute: number, tapers: number | null, fields?: Partial<SuppliesReading>];

function watch(readings: readonly Reading[], begin: SuppliesState = UNKNOWN_SUPPLIES) {
  let state = begin;
  const found = { low: [] as number[], ends: [] as number[] };
  for (const [minute, tapers, fields] of readings) {
    const reading = {
      timestamp: at(minute),
      session_id: "s1",
      online_seconds: minute * 60,
      prismatic_taper_count: tapers,
      ...fields,
    };
    const step = stepSupplies(state, reading);
    if (step.low) found.low.push(minute);
    if (step.ended) found.ends.push((Date.parse(step.ended) - startMs) / 60_000);
    state = step.state;
  }
  return { ...found, state };
}

describe("supplies", () => {
  it.each<[string, Reading[], number[], number[]]>([
    [
      "fewer than 50 make one alert",
      [
        [0, 60],
        [1, 50],
        [2, 49],
        [3, 20],
        [4, 0],
      ],
      [2],
      [],
    ],
    [
      "a plugin that does not count tapers says nothing",
      [
        [0, null],
        [1, null],
        [20, null],
      ],
      [],
      [],
    ],
    [
      "a reading without a count changes nothing",
      [
        [0, 60],
        [1, null],
        [2, 49],
      ],
      [2],
      [],
    ],
    [
      "who has none and uses none needs none",
      [
        [0, 0],
        [30, 0],
        [600, 0],
      ],
      [],
      [],
    ],
    [
      "who begins with few is low with the first one used",
      [
        [0, 30],
        [5, 30],
        [6, 29],
      ],
      [6],
      [],
    ],
    [
      "who sold all in this session is low",
      [
        [0, 500],
        [1, 0],
      ],
      [1],
      [],
    ],
    [
      "under 30 minutes at the session's rate",
      [
        [0, 1000],
        [10, 800],
        [12, 720],
        [13, 690],
      ],
      [13],
      [],
    ],
    [
      "no rate before ten minutes of the session",
      [
        [0, 1000],
        [9, 100],
      ],
      [],
      [],
    ],
    [
      "no rate where nothing was used",
      [
        [0, 60],
        [300, 60],
      ],
      [],
      [],
    ],
    [
      "bought ones are no use",
      [
        [0, 200],
        [5, 1200],
        [20, 1190],
      ],
      [],
      [],
    ],
    [
      "at the edge one alert",
      [
        [0, 60],
        [1, 49],
        [2, 60],
        [3, 49],
        [4, 99],
        [5, 49],
      ],
      [1],
      [],
    ],
    [
      "enough again ends it, and the next time is another one",
      [
        [0, 60],
        [1, 49],
        [2, 100],
        [3, 99],
        [7, 49],
      ],
      [1, 7],
      [2],
    ],
    [
      "one alert in five minutes, however often there is enough between",
      [
        [0, 60],
        [1, 49],
        [2, 100],
        [3, 49],
        [4, 100],
        [5, 49],
        [6, 49],
      ],
      [1, 6],
      [2],
    ],
    [
      "enough means minutes as well",
      [
        [0, 1000],
        [10, 200],
        [11, 240],
        [12, 3600],
      ],
      [10],
      [12],
    ],
    [
      "readings that come late say nothing",
      [
        [0, 500],
        [20, 490],
        [10, 3],
        [20, 4],
      ],
      [],
      [],
    ],
  ])("%s", (_, readings, low, ends) => {
    expect(watch(readings)).toMatchObject({ low, ends });
  });

  it("a new session has a rate of its own, and what was told stays told", () => {
    const [first, second] = [
      watch([
        [0, 60],
        [1, 40],
      ]),
      { session_id: "s2", online_seconds: 1 },
    ];
    expect(first.low).toEqual([1]);
    expect(
      watch(
        [
          [2, 40, second],
          [3, 39, second],
        ],
        first.state,
      ),
    ).toMatchObject({ low: [], ends: [] });
    const rich = watch([
      [0, 1000],
      [11, 400],
    ]);
    expect(
      watch(
        [
          [12, 400, second],
          [13, 390, second],
        ],
        rich.state,
      ),
    ).toMatchObject({ low: [] });
  });

  it("plugins that name no session begin one when their time online falls", () => {
    const nameless = (seconds: number) => ({ session_id: null, online_seconds: seconds });
    const { state } = watch([
      [0, 1000, nameless(0)],
      [20, 500, nameless(1200)],
      [21, 500, nameless(5)],
    ]);
    expect(state.session).toMatchObject({ used: 0, watchedSince: at(21) });
  });

  it("a clock that is set back changes neither the rate nor the alert", () => {
    const setBack = (minute: number) => ({ timestamp: at(minute - 60), online_seconds: minute * 60 });
    const readings: Reading[] = [
      [0, 1000],
      [12, 400, setBack(12)],
      [13, 320, setBack(13)],
      [14, 2000, setBack(14)],
    ];
    expect(watch(readings)).toMatchObject({ low: [12] });
    expect(watch(readings).state.session).toMatchObject({ watchedSince: at(-60), used: 680 });
  });

  it("a clock that is set back swallows no alert", () => {
    const setBack = (minute: number) => ({ timestamp: at(minute - 60), online_seconds: minute * 60 });
    const readings: Reading[] = [
      [0, 120],
      [10, 40],
      [20, 900],
      [22, 900, setBack(22)],
      [60, 40, setBack(60)],
    ];
    expect(watch(readings)).toMatchObject({ low: [10, 60], ends: [20] });
  });

  it("an hour that is played again makes no second alert", () => {
    const hour: Reading[] = [0, 10, 11, 16, 40, 55].map((minute) => [minute, minute < 10 ? 120 : 40]);
    const once = watch([...hour, [58, 500]]);
    expect(once).toMatchObject({ low: [10], ends: [58] });
    const away = { ...once.state, timestamp: "" };
    expect(watch([...hour, [58, 500]], away).low).toEqual([]);
    expect(watch([...hour, [58, 500], [64, 40]], away).low).toEqual([64]);
  });

  it("the text says how many and for how long", () => {
    expect(suppliesAlert("Larsson", { tapers: 1, minutesLeft: 0.4 }, at(0)).text).toBe(
      "Larsson is low on supplies: 1 prismatic taper left, enough for 0 more minutes",
    );
    expect(suppliesAlert("Larsson", { tapers: 49, minutesLeft: null }, at(0)).text).toBe(
      "Larsson is low on supplies: 49 prismatic tapers left",
    );
  });
});
