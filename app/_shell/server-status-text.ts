import type { ServerStatus } from "@/app/_live/server-status-store";
import { formatAge, formatCount } from "@/app/_ui/format";

/** What is known of the game server, in two short lines. Nothing stands there without its age. */
export function serverStatusText(
  status: ServerStatus | null,
  nowMs: number,
): { state: string; players: string | null } {
  if (status === null) return { state: "Server: …", players: null };
  const age = (instant: string) => formatAge(nowMs - Date.parse(instant));
  const { latency_ms, player_count, count_at, last_check, last_answer_at, unknown_since, uptime_seconds } =
    status;
  const upFor =
    status.status === "up" && uptime_seconds !== null ? ` ${formatAge(uptime_seconds * 1000)}` : "";
  const state = [`Server ${status.status}${upFor}`];
  if (latency_ms !== null) state.push(`${Math.round(latency_ms)} ms`);
  const unanswered = unknown_since ?? last_answer_at;
  if (status.status !== "up" && unanswered !== null) state.push(`no answer for ${age(unanswered)}`);
  state.push(last_check === null ? "not checked" : `checked ${age(last_check)} ago`);
  const isCounted = player_count !== null && count_at !== null;
  return {
    state: state.join(" · "),
    players: isCounted ? `${formatCount(player_count)} players, counted ${age(count_at)} ago` : null,
  };
}
