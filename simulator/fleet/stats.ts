/** What a fleet has done so far; counters only rise, `open`, `online` and `unacknowledged` are of this moment. */
export interface FleetStats {
  /** Characters that are logged in, and those of them with an open socket. */
  online: number;
  open: number;
  /** Connections made, lost, and refused by the server. */
  opened: number;
  lostConnections: number;
  refused: number;
  /** Frames sent (each counted once), characters sent, and frames that were given up. */
  sent: number;
  sentBytes: number;
  unsent: number;
  /** With acknowledgements: frames that are safe, that went out once more, and that wait for the server's word. */
  acknowledged: number;
  resent: number;
  unacknowledged: number;
  /** Browser commands and peers' vital-sharing frames received. */
  commands: number;
  fromPeers: number;
  /** Error answers of the server by code. */
  errors: Record<string, number>;
}

export function newStats(): FleetStats {
  return {
    online: 0,
    open: 0,
    opened: 0,
    lostConnections: 0,
    refused: 0,
    sent: 0,
    sentBytes: 0,
    unsent: 0,
    acknowledged: 0,
    resent: 0,
    unacknowledged: 0,
    commands: 0,
    fromPeers: 0,
    errors: {},
  };
}
