import { beforeEach, describe, expect, test } from "vitest";
import { ManualClock } from "@/app/_live/test/manual-clock";
import type { CommandStage } from "@/app/_shell/commands/command-run";
import { FeedKeeper } from "./feed-keeper";

let clock: ManualClock;
let sent: string[];
/** What becomes of the next commands; the last one goes on. */
let stages: CommandStage[];
let isConnected: boolean;
let isOpen: boolean;
let keeper: FeedKeeper;

function create(mayCommand = true): void {
  clock = new ManualClock();
  sent = [];
  stages = ["delivered"];
  isConnected = true;
  isOpen = true;
  keeper = new FeedKeeper({
    clock,
    mayCommand,
    isConnected: () => isConnected,
    isOpen: () => isOpen,
    staleAfterMs: () => 3_000,
    send: async (words, tell) => {
      sent.push(words);
      const run = { player_name: "Larsson", words };
      tell({ ...run, stage: "queued" });
      await Promise.resolve();
      const stage = (stages.length > 1 ? stages.shift() : stages[0]) ?? "delivered";
      tell({ ...run, stage });
      return { ...run, stage };
    },
  });
}
beforeEach(() => create());

/** Lets everything that was promised happen. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
/** A reading every second. */
function readings(count: number): void {
  for (let left = count; left > 0; left--) {
    clock.advance(1_000);
    keeper.reading();
  }
}
const phase = () => keeper.state.phase;

describe("while somebody looks", () => {
  test("the feed is started, and runs as readings come", async () => {
    keeper.show();
    expect(phase()).toBe("starting");
    expect(keeper.state.run?.stage).toBe("queued");
    await settled();
    expect(keeper.state.run?.stage).toBe("delivered");
    readings(10);
    expect(phase()).toBe("running");
    expect(sent).toEqual(["/radar start"]);
  });

  test("when somebody else stops it, it is said and started again", async () => {
    keeper.show();
    await settled();
    readings(3);
    clock.advance(3_000);
    expect(phase()).toBe("stopped");
    expect(sent).toEqual(["/radar start", "/radar start"]);
    keeper.reading();
    expect(phase()).toBe("running");
  });

  test("a client that has the command and sends nothing is asked again, less and less often", async () => {
    keeper.show();
    await settled();
    clock.advance(8_000);
    expect(phase()).toBe("silent");
    for (let minute = 0; minute < 10; minute++) {
      clock.advance(60_000);
      await settled();
    }
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.length).toBeLessThan(14);
  });

  test("a refusal stands until the user tries again", async () => {
    stages = ["refused", "delivered"];
    keeper.show();
    await settled();
    expect(phase()).toBe("failed");
    clock.advance(600_000);
    keeper.connected();
    expect(sent).toHaveLength(1);
    keeper.retry();
    await settled();
    expect(keeper.state.run?.stage).toBe("delivered");
  });

  test("who was offline is asked at once when it is back", async () => {
    stages = ["offline", "delivered"];
    keeper.show();
    await settled();
    expect(phase()).toBe("failed");
    keeper.characterBack();
    await settled();
    expect(sent).toHaveLength(2);
    expect(phase()).toBe("starting");
  });
});

describe("the connection", () => {
  test("silence while there is none says nothing; afterwards the feed may simply go on", async () => {
    keeper.show();
    await settled();
    readings(2);
    isConnected = false;
    keeper.lost();
    clock.advance(60_000);
    expect(phase()).toBe("running");
    isConnected = true;
    keeper.connected();
    readings(3);
    expect(sent).toEqual(["/radar start"]);
  });

  test("whoever leaves while the page catches up has the feed stopped at once", async () => {
    keeper.show();
    await settled();
    isConnected = false;
    keeper.lost();
    keeper.hide();
    await settled();
    expect(sent).toEqual(["/radar start", "/radar stop"]);
  });

  test("a feed that did not go on is started again", async () => {
    keeper.show();
    await settled();
    readings(2);
    keeper.lost();
    keeper.connected();
    clock.advance(3_000);
    expect(sent).toHaveLength(2);
  });

  test("what could not be sent is sent when it is back", async () => {
    stages = ["unsent", "delivered"];
    keeper.show();
    await settled();
    expect(phase()).toBe("failed");
    keeper.connected();
    await settled();
    expect(phase()).toBe("starting");
    expect(sent).toHaveLength(2);
  });
});

describe("when nobody looks any more", () => {
  test("the feed is stopped once", async () => {
    keeper.show();
    await settled();
    readings(2);
    keeper.hide();
    await settled();
    clock.advance(60_000);
    keeper.connected();
    await settled();
    expect(sent).toEqual(["/radar start", "/radar stop"]);
    expect(phase()).toBe("off");
  });

  test("a stop follows at once, also while the start is under way: a page that is closed has no later", async () => {
    keeper.show();
    keeper.hide();
    expect(sent).toEqual(["/radar start", "/radar stop"]);
    await settled();
    keeper.connected();
    await settled();
    expect(sent).toHaveLength(2);
  });

  test("without a connection the stop follows when it is back", async () => {
    keeper.show();
    await settled();
    isConnected = false;
    isOpen = false;
    keeper.lost();
    keeper.hide();
    await settled();
    expect(sent).toEqual(["/radar start"]);
    isConnected = true;
    isOpen = true;
    keeper.connected();
    await settled();
    expect(sent).toEqual(["/radar start", "/radar stop"]);
  });

  test.each<CommandStage>(["offline", "refused", "unsent"])(
    "what was never started (%s) needs no stop",
    async (stage) => {
      stages = [stage];
      keeper.show();
      await settled();
      keeper.hide();
      await settled();
      expect(sent).toEqual(["/radar start"]);
    },
  );

  test("a stop that came over the limit of commands is sent again", async () => {
    stages = ["delivered", "rate_limited", "delivered"];
    keeper.show();
    await settled();
    keeper.hide();
    await settled();
    clock.advance(20_000);
    await settled();
    expect(sent).toEqual(["/radar start", "/radar stop", "/radar stop"]);
  });
});

describe("an account that may not command", () => {
  beforeEach(() => create(false));

  test("sends nothing, and shows what comes", async () => {
    keeper.show();
    expect(phase()).toBe("watching");
    readings(3);
    expect(phase()).toBe("running");
    clock.advance(3_000);
    expect(phase()).toBe("stopped");
    keeper.connected();
    keeper.retry();
    keeper.hide();
    await settled();
    expect(sent).toEqual([]);
  });
});
