import { beforeEach, describe, expect, it, vi } from "vitest";
import { Handled, withHandled } from "./handled";
import { ProblemHandling } from "./handling";
import { type Alert, type Handling, UNHANDLED } from "./problem";

const NOW = Date.parse("2026-11-22T20:00:00.000Z");
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

const alert: Alert = {
  id: "a",
  kind: "death",
  character_name: "Larsson",
  text: "Larsson died",
  created_at: at(-5),
  ended_at: null,
  details: {},
  ...UNHANDLED,
};
const told: Handling = { ...UNHANDLED, acknowledged_at: at(1), acknowledged_by: "Erik" };

let handled: Handled;
let toasts: {
  text: string;
  label: string | undefined;
  perform: (() => void) | undefined;
  character: string | null | undefined;
}[];
const refetch = vi.fn();
const server = { acknowledge: vi.fn(), snooze: vi.fn(), reopen: vi.fn() };
let handling: ProblemHandling;

/** The alert as a list of long ago has it, with what was done since. */
const shown = () => withHandled([alert], handled.deeds, 0)[0];

beforeEach(() => {
  refetch.mockReset();
  handled = new Handled();
  toasts = [];
  for (const call of Object.values(server)) call.mockReset().mockResolvedValue(told);
  handling = new ProblemHandling({
    server,
    handled,
    toasts: {
      show: (_kind, text, action, character) =>
        toasts.push({ text, label: action?.label, perform: action?.perform, character }),
    },
    userName: "Erik",
    nowMs: () => NOW,
    refetch,
  });
});

describe("acknowledging", () => {
  it("is shown at once, then as the server tells it, and the lists are read anew", async () => {
    const done = handling.acknowledge(alert, "  on my way ");
    expect(shown()).toMatchObject({
      acknowledged_at: at(0),
      acknowledged_by: "Erik",
      acknowledged_reason: "on my way",
      snoozed_until: null,
    });
    expect(await done).toBeNull();
    expect(server.acknowledge).toHaveBeenCalledWith({ id: "a", reason: "on my way" });
    expect(shown()).toMatchObject(told);
    expect(refetch).toHaveBeenCalledOnce();
  });

  it("is taken back by its message: what was new is new again", async () => {
    await handling.acknowledge(alert);
    expect(toasts).toMatchObject([{ text: "Acknowledged: Larsson died", label: "Undo" }]);
    toasts[0]?.perform?.();
    expect(server.reopen).toHaveBeenCalledWith({ id: "a" });
    expect(shown()).toEqual(alert);
  });

  it("taken back puts off again what was put off, for what is left of it", async () => {
    await handling.acknowledge({ ...alert, ...told, snoozed_until: at(40) });
    toasts[0]?.perform?.();
    expect(server.snooze).toHaveBeenCalledWith({ id: "a", minutes: 40 });
    expect(server.reopen).not.toHaveBeenCalled();
  });
});

describe("what the server does not take", () => {
  it("is as it was before, and says so where it can be tried again and read later", async () => {
    server.snooze.mockRejectedValueOnce(new TypeError("failed to fetch"));
    expect(await handling.snooze(alert, 60)).toMatchObject({ kind: "unreachable" });
    expect(shown()).toBe(alert);
    expect(toasts).toMatchObject([
      { text: "Not snoozed: Larsson died. The server cannot be reached.", label: "Retry" },
    ]);
    expect(toasts[0]?.character).toBe("Larsson");
    toasts[0]?.perform?.();
    await vi.waitFor(() => expect(toasts.at(-1)?.text).toBe("Snoozed for an hour: Larsson died"));
  });

  it("is told in its place only, where somebody waits for it there", async () => {
    server.acknowledge.mockRejectedValueOnce(new TypeError("failed to fetch"));
    expect(await handling.acknowledge(alert, "on my way", true)).toMatchObject({ kind: "unreachable" });
    expect(toasts).toEqual([]);
  });
});

describe("opening again", () => {
  it("is taken back by acknowledging with the reason of before", async () => {
    await handling.reopen({ ...alert, ...told, acknowledged_reason: "on my way" });
    toasts[0]?.perform?.();
    expect(server.acknowledge).toHaveBeenCalledWith({ id: "a", reason: "on my way" });
  });

  it("of what was put off is taken back by putting it off", async () => {
    await handling.reopen({ ...alert, ...told, snoozed_until: at(15) });
    toasts[0]?.perform?.();
    expect(server.snooze).toHaveBeenCalledWith({ id: "a", minutes: 15 });
  });
});
