import { SILENT_MS } from "@/server/figures";

/*
 * Which of two sessions of a character is the later, as SQL over two aliases of play_sessions.
 *
 * Recordings are replayed, and frames arrive in any order, so the plugin's clock is asked. But it may have been set back
 * between two sessions: the one that was first heard of after the other had fallen silent is the later, whatever it says.
 */

/** True of exactly one of the two. */
export function isLater(later: string, earlier: string): string {
  return `case
    when ${later}.first_received_at > ${earlier}.received_at then true
    when ${earlier}.first_received_at > ${later}.received_at then false
    else (${later}.first_reading_at, ${later}.session_id) > (${earlier}.first_reading_at, ${earlier}.session_id) end`;
}

/**
 * That the later one has begun ends the earlier. By receipt alone only after a while: `received_at` may be half a minute
 * behind, and what was recorded before may be replayed while the character plays.
 */
export function hasEnded(later: string, earlier: string): string {
  return `(${isLater(later, earlier)}) and (${later}.first_reading_at >= ${earlier}.first_reading_at
    or ${later}.first_received_at > ${earlier}.received_at + interval '${SILENT_MS} milliseconds')`;
}
