import type { RegisterEvent, TelemetryEvent, VitalsEvent } from "@/server/contract";
import { isAnotherSession, type TimedReading, wasSetBack, withOlderVitals } from "@/server/figures";

/** What is known of a character now. Times are monotonic milliseconds of receipt. */
export interface CharacterState {
  readonly online: boolean;
  readonly telemetryAt: number;
  /** Of the session that the position is of. */
  readonly sessionAt: number;
  readonly position: Position | null;
  readonly vitals: Vitals | null;
  /** The last one its plugin named. */
  readonly charTag: string | null;
}

export type Position = TimedReading & Pick<TelemetryEvent, "ew" | "ns" | "z" | "heading" | "landcell">;
export type Vitals = Pick<
  VitalsEvent,
  "health_percentage" | "stamina_percentage" | "mana_percentage" | "vitae" | "timestamp"
>;

export const UNHEARD: CharacterState = {
  online: false,
  telemetryAt: Number.NEGATIVE_INFINITY,
  sessionAt: Number.NEGATIVE_INFINITY,
  position: null,
  vitals: null,
  charTag: null,
};

/**
 * Telemetry makes a character online, whenever it claims to be from. The position is the newest by its own time, unless
 * its clock was set back; the vitals that come after that are the newest as well.
 */
export function withTelemetry(
  state: CharacterState,
  event: TelemetryEvent,
  receivedAt: number,
): CharacterState {
  const { position, vitals } = state;
  const isSetBack = position !== null && wasSetBack(position, event, receivedAt - state.sessionAt);
  const isNewer = isSetBack || position === null || event.timestamp >= position.timestamp;
  return {
    ...state,
    vitals: isSetBack && vitals !== null ? { ...vitals, timestamp: event.timestamp } : vitals,
    online: true,
    telemetryAt: receivedAt,
    sessionAt: isNewer || !isAnotherSession(position, event) ? receivedAt : state.sessionAt,
    position: isNewer ? positionOf(event) : state.position,
    charTag: (isNewer ? event.char_tag : null) ?? state.charTag,
  };
}

/** A registration says what the character is for; it makes nobody online. */
export function withRegister(state: CharacterState, { char_tag }: RegisterEvent): CharacterState {
  return char_tag === null || char_tag === state.charTag ? state : { ...state, charTag: char_tag };
}

/** The newest vitals by their own time, each with what only older ones say: many a frame tells vitae alone. */
export function withVitals(state: CharacterState, event: VitalsEvent): CharacterState {
  const [known, told] = [state.vitals, vitalsOf(event)];
  const isNewer = known === null || told.timestamp >= known.timestamp;
  return { ...state, vitals: isNewer ? withOlderVitals(told, known) : withOlderVitals(known, told) };
}

/** Offline once no telemetry was received for `windowMs`. */
export function withTime(state: CharacterState, now: number, windowMs: number): CharacterState {
  return state.online && now - state.telemetryAt > windowMs ? { ...state, online: false } : state;
}

export function positionOf({
  ew,
  ns,
  z,
  heading,
  landcell,
  timestamp,
  session_id,
  online_seconds,
}: Position): Position {
  return { ew, ns, z, heading, landcell, timestamp, session_id, online_seconds };
}

function vitalsOf({
  health_percentage,
  stamina_percentage,
  mana_percentage,
  vitae,
  timestamp,
}: Vitals): Vitals {
  return { health_percentage, stamina_percentage, mana_percentage, vitae, timestamp };
}
