import type { CommandAnswer } from "@/app/_live/commands";
import { isOfficer } from "@/server/contract/officers";
import { RADAR_START, RADAR_STOP } from "@/server/contract/radar-commands";
import type { Dashboard, DashboardAction } from "../dashboard-context";

/** What officers can have the selected character's game client do. */
export const commandActions: readonly DashboardAction[] = [
  {
    id: "command.radar.start",
    label: "Start radar of the selected character",
    group: "Characters",
    icon: "target",
    keywords: ["command", "nearby", "on"],
    isOffered: mayCommand,
    perform: (dashboard) => command(dashboard, RADAR_START),
  },
  {
    id: "command.radar.stop",
    label: "Stop radar of the selected character",
    group: "Characters",
    icon: "target",
    keywords: ["command", "nearby", "off"],
    isOffered: mayCommand,
    perform: (dashboard) => command(dashboard, RADAR_STOP),
  },
];

function mayCommand({ shell, user }: Dashboard): boolean {
  return shell.state.selected !== null && isOfficer(user.role);
}

function command(dashboard: Dashboard, words: string): void {
  const name = dashboard.shell.state.selected;
  if (name !== null) void sendCommand(dashboard, name, words);
}

/** Sends a command to one character's game client and shows what became of it; what may be tried again offers that. */
export async function sendCommand(dashboard: Dashboard, name: string, words: string): Promise<void> {
  const { toasts, world } = dashboard;
  const [answer] = await world.sendCommand({ player_name: name }, words);
  if (answer === undefined) return;
  const text = inWords(answer, name, words);
  const kind = answer.status === "delivered" ? "notice" : "failure";
  const mayHelp = answer.status === "offline" || answer.status === "no_answer";
  const retry = { label: "Retry", perform: () => void sendCommand(dashboard, name, words) };
  toasts.show(kind, text, mayHelp ? retry : null, name);
}

/** What became of a command. */
export function inWords({ status, reason }: CommandAnswer, name: string, words: string): string {
  switch (status) {
    case "delivered":
      return `${name} got ${words}`;
    case "offline":
      return `${name} is offline and did not get ${words}`;
    case "rate_limited":
      return `Too many commands (${reason}): ${name} did not get ${words}`;
    case "no_answer":
      return `No answer whether ${name} got ${words}`;
    case "refused":
      return `${name} may not be sent ${words}: ${REASONS.get(reason ?? "") ?? "it was refused"}`;
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["not_an_officer", "only officers and admins send commands"],
  ["not_allowed", "it is not on the list of allowed commands"],
  ["control_characters", "it holds control characters"],
  ["too_long", "it is too long"],
  ["not_logged", "it could not be logged"],
]);
