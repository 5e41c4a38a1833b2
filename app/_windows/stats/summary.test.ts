import { describe, expect, test } from "vitest";
import type { StatsSeries } from "@/server/contract/http/stats-series";
import type { FigureId } from "./figures";
import { frameOf, partOf } from "./frame";
import { summaryOf } from "./summary";
import { clock, figure, HOUR, rates, seriesOf } from "./test/series";

describe("a chart in a sentence", () => {
  const sentence = (series: StatsSeries, id: FigureId = "kills", isLive = true) => {
    const frame = frameOf(series);
    return summaryOf(figure(frame, id), frame, isLive).replaceAll("\u202f", " ").replaceAll("\u00a0", " ");
  };

  test("says the newest value, the mean and the highest with its time", () => {
    expect(sentence(seriesOf(rates(400, 2_310, 230)))).toBe(
      `230 in the last 5 min, 980 on average, highest 2 310 at ${clock(300)}.`,
    );
  });

  test("says when the last value was, where that is not now or nobody can tell", () => {
    expect(sentence(seriesOf(rates(100, 300, null)))).toMatch(`Last 300 at ${clock(300)}, 200 on average`);
    expect(sentence(seriesOf(rates(100, 300)), "kills", false)).toMatch(`Last 300 at ${clock(300)}`);
  });

  test("says how long that was", () => {
    expect(sentence(seriesOf(rates(100, 300), { bucket_seconds: HOUR, range: "7d" }))).toMatch(
      /^300 in the last 60 min, /,
    );
  });

  test("of a part that is drawn out says what is seen there", () => {
    const frame = frameOf(seriesOf(rates(2_310, 400, 230, 100)));
    const part = partOf(frame, { fromS: frame.fromS + 300, toS: frame.fromS + 900 });
    expect(summaryOf(figure(part, "kills"), part, false)).toBe(
      `Last 230 at ${clock(600)}, 315 on average, highest 400 at ${clock(300)}.`,
    );
    expect(partOf(frame, null)).toBe(frame);
  });

  test("the mean of a rate is what was counted in all of the time, however the stretches were heard", () => {
    const points = [
      { kills_per_hour: 100, heard_seconds: 3_600 },
      { kills_per_hour: 400, heard_seconds: 1_200 },
    ];
    expect(sentence(seriesOf(points, { bucket_seconds: HOUR }))).toMatch("175 on average");
  });

  test("counts are added up, with the stretch that had most", () => {
    const rares = (...counts: (number | null)[]) =>
      seriesOf(counts.map((rares) => ({ rares, heard_seconds: 300 })));
    expect(sentence(rares(1, 3, null, 1), "rares")).toBe(`5 in all, most 3 at ${clock(300)}.`);
    expect(sentence(rares(0, 2, 0), "rares")).toBe(`2 in all, at ${clock(300)}.`);
    expect(sentence(rares(0, 0), "rares")).toBe("None in this time.");
  });

  test("nothing known is said as such, and is no zero", () => {
    expect(sentence(seriesOf(rates(null, null)))).toBe("Nothing is known in this time.");
  });

  test("values have their unit", () => {
    expect(sentence(seriesOf([{ mem_mb: 812.4, heard_seconds: 300 }]), "memory")).toMatch(
      /^812 MB in the last 5 min, 812 MB on/,
    );
  });
});
