import { beforeEach, describe, expect, test } from "vitest";
import { type CommandAnswer, Commands, type CommandTarget } from "./commands";
import { ManualClock } from "./test/manual-clock";

let clock: ManualClock;
let commands: Commands;
let sent: object[];
let isOpen: boolean;

beforeEach(() => {
  clock = new ManualClock();
  sent = [];
  isOpen = true;
  commands = new Commands(clock, (message) => {
    if (isOpen) sent.push(message);
    return isOpen;
  });
});

/** Sends and keeps what came of it; undefined until it is settled. */
function send(target: CommandTarget) {
  const result: { answers?: readonly CommandAnswer[] } = {};
  const settled = commands.send(target, "/radar start").then((answers) => {
    result.answers = answers;
  });
  return { result, settled };
}
const status = (id: number, player_name: string | null, fields: object = {}) => ({
  type: "command_status" as const,
  id,
  player_name,
  status: "delivered" as const,
  ...fields,
});

test("a command goes out as the protocol says, and its answer comes back", async () => {
  const { result, settled } = send({ player_name: "Larsson" });
  expect(sent).toEqual([{ player_name: "Larsson", command: "/radar start", id: 1 }]);
  commands.answered(status(1, "Larsson", { status: "refused", reason: "not_allowed" }));
  await settled;
  expect(result.answers).toEqual([{ player_name: "Larsson", status: "refused", reason: "not_allowed" }]);
});

test("one for several waits for all of them", async () => {
  const { result, settled } = send({ player_names: ["Larsson", "Erik"] });
  commands.answered(status(1, "Larsson", { targets: 2 }));
  await Promise.resolve();
  expect(result.answers).toBeUndefined();
  commands.answered(status(1, "Erik", { targets: 2, status: "offline" }));
  await settled;
  expect(result.answers?.map(({ player_name, status }) => `${player_name} ${status}`)).toEqual([
    "Larsson delivered",
    "Erik offline",
  ]);
});

test("one for a tag that nobody has is over with its one answer", async () => {
  const { result, settled } = send({ char_tag: "hunters" });
  commands.answered(status(1, null, { targets: 0, status: "refused", reason: "nobody_online" }));
  await settled;
  expect(result.answers).toEqual([{ player_name: null, status: "refused", reason: "nobody_online" }]);
});

test("answers find their command, and those of nobody are left alone", async () => {
  const [first, second] = [send({ player_name: "Larsson" }), send({ player_name: "Larsson" })];
  commands.answered(status(7, "Larsson"));
  commands.answered(status(2, "Larsson", { status: "offline" }));
  await second.settled;
  expect(second.result.answers).toMatchObject([{ status: "offline" }]);
  expect(first.result.answers).toBeUndefined();
  commands.answered(status(1, "Larsson"));
  commands.answered(status(1, "Larsson"));
  await first.settled;
  expect(first.result.answers).toMatchObject([{ status: "delivered" }]);
});

describe("no_answer", () => {
  test("after ten seconds, for those that were not answered for", async () => {
    const { result, settled } = send({ player_names: ["Larsson", "Erik"] });
    clock.advance(9_999);
    commands.answered(status(1, "Larsson", { targets: 2 }));
    await Promise.resolve();
    expect(result.answers).toBeUndefined();
    clock.advance(1);
    await settled;
    expect(result.answers).toEqual([
      { player_name: "Larsson", status: "delivered", reason: undefined },
      { player_name: "Erik", status: "no_answer" },
    ]);
  });

  test.each([
    ["without a connection", false],
    ["when the connection is lost", true],
  ])("at once %s", async (_, wasOpen) => {
    isOpen = wasOpen;
    const { result, settled } = send({ char_tag: "hunters" });
    commands.lost();
    await settled;
    expect(result.answers).toEqual([{ player_name: null, status: "no_answer" }]);
  });
});
