import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CommandAnswer } from "@/app/_live/commands";
import { EventLog } from "@/app/_live/event-log";
import { ManualClock } from "@/app/_live/test/manual-clock";
import type { AccountRole } from "@/server/contract";
import type { Dashboard } from "../dashboard-context";
import { ToastStore } from "../toast-store";
import { createActions } from "./index";

const answer = vi.fn<() => Promise<readonly CommandAnswer[]>>();
let toasts: ToastStore;
let log: EventLog;
beforeEach(() => {
  answer.mockReset();
  log = new EventLog();
  toasts = new ToastStore(new ManualClock(), (kind, text, character) => log.add(kind, text, 0, character));
});

function dashboard(role: AccountRole, selected: string | null): Dashboard {
  return {
    user: { name: "Anna", role },
    shell: { state: { selected } },
    toasts,
    world: { sendCommand: answer, log, serverTime: { nowMs: () => 0 } },
  } as unknown as Dashboard;
}
const start = createActions().get("command.radar.start");

test.each<[AccountRole, string | null, boolean]>([
  ["officer", "Larsson", true],
  ["admin", "Larsson", true],
  ["viewer", "Larsson", false],
  ["officer", null, false],
])("radar for %s with %s selected: %s", (role, selected, isOffered) => {
  expect(start.isOffered?.(dashboard(role, selected))).toBe(isOffered);
});

describe("the result of a command is shown, and kept in the log", () => {
  test.each<[CommandAnswer, string, string]>([
    [{ player_name: "Larsson", status: "delivered" }, "notice", "Larsson got /radar start"],
    [
      { player_name: "Larsson", status: "offline" },
      "failure Retry",
      "Larsson is offline and did not get /radar start",
    ],
    [
      { player_name: "Larsson", status: "no_answer" },
      "failure Retry",
      "No answer whether Larsson got /radar start",
    ],
    [
      { player_name: "Larsson", status: "rate_limited", reason: "30 a minute" },
      "failure",
      "Too many commands (30 a minute): Larsson did not get /radar start",
    ],
    [
      { player_name: "Larsson", status: "refused", reason: "not_allowed" },
      "failure",
      "Larsson may not be sent /radar start: it is not on the list of allowed commands",
    ],
    [
      { player_name: "Larsson", status: "refused", reason: "of a later version" },
      "failure",
      "Larsson may not be sent /radar start: it was refused",
    ],
  ])("%j", async (result, kind, text) => {
    answer.mockResolvedValue([result]);
    start.perform(dashboard("officer", "Larsson"));
    await vi.waitFor(() => expect(toasts.toasts).toHaveLength(1));
    const [toast] = toasts.toasts;
    expect(toast?.text).toBe(text);
    expect([toast?.kind, toast?.action?.label].filter(Boolean).join(" ")).toBe(kind);
    expect(log.entries).toMatchObject([{ text, character: "Larsson" }]);
    expect(answer).toHaveBeenCalledWith({ player_name: "Larsson" }, "/radar start");
  });

  test("retrying sends it to the same character, whoever is selected by then", async () => {
    answer.mockResolvedValue([{ player_name: "Larsson", status: "offline" }]);
    start.perform(dashboard("officer", "Larsson"));
    await vi.waitFor(() => expect(toasts.toasts).toHaveLength(1));
    answer.mockResolvedValue([{ player_name: "Larsson", status: "delivered" }]);
    toasts.toasts[0]?.action?.perform();
    await vi.waitFor(() => expect(toasts.toasts.map(({ kind }) => kind)).toEqual(["failure", "notice"]));
    expect(answer).toHaveBeenLastCalledWith({ player_name: "Larsson" }, "/radar start");
  });
});
