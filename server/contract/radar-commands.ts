/** The commands by which a plugin begins to send `nearby_objects` of its character, and ceases to. */
export const RADAR_START = "/radar start";
export const RADAR_STOP = "/radar stop";

/**
 * How long a radar that was switched on over a live socket goes on once that socket is closed, in milliseconds: who
 * only lost the connection is back by then.
 */
export const RADAR_LINGER_MS = 10_000;
