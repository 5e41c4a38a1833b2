import { describe, expect, it } from "vitest";
import { EventLog } from "./event-log";
import { FanOut } from "./fan-out";
import { EVERYTHING, type Filter } from "./filter";
import { Outbox } from "./outbox";

/** A clock and a scheduler that run when told. */
function setUp() {
  let time = 0;
  const clock = { now: () => time, monotonic: () => time };
  const due: { run: () => void; at: number }[] = [];
  const fanOut = new FanOut(new EventLog("e"), clock, {
    immediate: (run) => due.push({ run, at: time }),
    later: (run, ms) => due.push({ run, at: time + ms }),
  });
  const client = (filter: Filter = { ...EVERYTHING, tells: false }) => {
    const writes: string[] = [];
    const socket = {
      writableLength: 0,
      write: (data: Buffer) => writes.push(data.toString("latin1")),
    };
    const outbox = new Outbox({
      socket,
      clock,
      onWrite: () => {},
      onDropped: () => {},
      onOverflow: () => {},
    });
    fanOut.join(outbox, filter);
    return {
      outbox,
      writes,
      seqs: () => writes.map((text) => [...text.matchAll(/"seq":(\d+)/g)].map((m) => Number(m[1]))),
    };
  };
  const publish = (type: string, fields: object = {}) => {
    const event = { type, character_name: "Larsson", timestamp: "", ...fields };
    fanOut.publish({ event, json: JSON.stringify(event) });
  };
  const run = (untilMs = time) => {
    for (const job of due.splice(0)) {
      if (job.at > untilMs) due.push(job);
      else {
        time = Math.max(time, job.at);
        job.run();
      }
    }
  };
  return { fanOut, client, publish, run, due, clock, advance: (ms: number) => (time += ms) };
}

describe("FanOut", () => {
  it("sends what was read together in one write", () => {
    const { client, publish, run } = setUp();
    const { seqs } = client();
    for (const type of ["chat", "rare", "vitals"]) publish(type);
    run();
    expect(seqs()).toEqual([[1, 2, 3]]);
  });

  it("sends at once after a pause, however many clients there are", () => {
    const { client, publish, run, advance, due, clock } = setUp();
    const all = Array.from({ length: 100 }, () => client());
    publish("chat");
    run();
    advance(20);
    publish("chat");
    expect(due.map(({ at }) => at)).toEqual([clock.monotonic()]);
    run();
    for (const { seqs } of all) expect(seqs()).toEqual([[1], [2]]);
  });

  it.each([
    [1, 0],
    [20, 5],
    [40, 10],
    [80, 20],
    [200, 20],
  ])("with %i clients events gather for %i ms after a flush", (clients, ms) => {
    const { client, publish, run, due, clock } = setUp();
    const [first] = Array.from({ length: clients }, () => client());
    publish("chat");
    run();
    publish("chat");
    publish("chat");
    expect(due.map(({ at }) => at - clock.monotonic())).toEqual([ms]);
    run(1_000);
    expect(first?.seqs()).toEqual([[1], [2, 3]]);
  });

  it("gives each client what it wants", () => {
    const { client, publish, run } = setUp();
    const all = client();
    const rares = client({ types: new Set(["rare"]), characters: null, tells: false });
    const officer = client({ ...EVERYTHING, tells: true });
    publish("chat", { color: 3 });
    publish("rare");
    publish("telemetry");
    run();
    expect(all.seqs()).toEqual([[2, 3]]);
    expect(rares.seqs()).toEqual([[2]]);
    expect(officer.seqs()).toEqual([[1, 2, 3]]);
  });

  it("keeps registrations to itself", () => {
    const { client, publish, run } = setUp();
    const { seqs } = client();
    publish("register");
    publish("share_register");
    publish("share_vital");
    run();
    expect(seqs()).toEqual([[1]]);
  });

  it("a client that joins gets nothing from before, one that leaves nothing from after", () => {
    const { fanOut, client, publish, run } = setUp();
    const early = client();
    publish("chat");
    const late = client();
    publish("chat");
    fanOut.leave(early.outbox);
    publish("chat");
    run();
    expect(early.seqs().flat()).toEqual([1, 2]);
    expect(late.seqs().flat()).toEqual([2, 3]);
  });

  it("numbers and holds events with nobody there", () => {
    const { client, publish, run } = setUp();
    publish("chat");
    const { seqs } = client();
    publish("chat");
    run();
    expect(seqs()).toEqual([[2]]);
  });
});
