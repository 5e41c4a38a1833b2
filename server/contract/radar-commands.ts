/** The commands by which a plugin begins to send `nearby_objects` of its character, and ceases to. */
export const RADAR_START = "/radar start";
export const RADAR_STOP = "/radar stop";

/**
 * How long the radars that a session has switched on go on once its last live socket is closed, in milliseconds: who
 * only lost the connection is back by then.
 */
export const RADAR_LINGER_MS = 10_000;
