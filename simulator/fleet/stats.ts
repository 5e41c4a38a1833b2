/** What a fleet has done so far; counters only rise, `open` and `online` are of this moment. */
export interface FleetStats {
  /** Characters that are logged in, and those of them with an open socket. */
  online: number;
  open: number;
  /** Connections made, lost, and refused by the server. */
  opened: number;
  lostConnections: number;
  refused: number;
  /** Frames sent, their characters, and frames that found no socket. */
  sent: number;
  sentBytes: number;
  unsent: number;
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
    commands: 0,
    fromPeers: 0,
    errors: {},
  };
}
