import type { AlertEnd, FoundAlert } from "@/db/queries/write-batch";
import type { InventoryDeltaEvent, TelemetryEvent } from "@/server/contract";
import {
  type CarriedItems,
  endOf,
  type IdleState,
  idleAlert,
  PackContents,
  type PacksState,
  packsAlert,
  packsBySetBackClock,
  type Rest,
  resumeIdle,
  type SuppliesState,
  stepIdle,
  stepPacks,
  stepSupplies,
  suppliesAlert,
  UNKNOWN_PACKS,
  UNKNOWN_SUPPLIES,
} from "@/server/detectors";
import { laterOf, wasSetBack } from "@/server/figures";

/** What an event led to. */
export interface Findings {
  alerts: readonly FoundAlert[];
  ends: readonly AlertEnd[];
}

export const NOTHING: Findings = { alerts: [], ends: [] };

/** What is kept of a character that is away: which alerts are made and not over, and its tapers. */
export interface Remembered {
  /** A rest that nobody has seen the end of, and when its alert was made. */
  idle: { rest: Rest; toldAt: string } | null;
  supplies: SuppliesState;
  packs: PacksState;
}

/** The in-memory detectors of one character. */
export class WatchedCharacter {
  private idle: IdleState | null = null;
  private supplies: SuppliesState = UNKNOWN_SUPPLIES;
  private contents: PackContents | null = null;
  private packs: PacksState = UNKNOWN_PACKS;

  constructor(
    readonly name: string,
    remembered?: Remembered,
  ) {
    if (remembered !== undefined) this.recall(remembered);
  }

  /** Memory that the contents of its packs take, in items; unknown contents take none. */
  get itemsHeld(): number {
    return this.contents?.size ?? 0;
  }

  hear(event: TelemetryEvent, idleStates: ReadonlySet<string>): Findings {
    if (this.idle !== null && wasSetBack(this.idle, event, 0))
      this.packs = packsBySetBackClock(this.packs, this.idle, event);
    const idle = stepIdle(this.idle, event, idleStates);
    const supplies = stepSupplies(this.supplies, event);
    this.idle = idle.state;
    this.supplies = supplies.state;
    if (idle.idle === null && idle.ended === null && supplies.low === null && supplies.ended === null)
      return NOTHING;
    const { name } = this;
    return {
      alerts: [
        ...(idle.idle === null ? [] : [idleAlert(name, idle.idle, event)]),
        ...(supplies.low === null ? [] : [suppliesAlert(name, supplies.low, event.timestamp)]),
      ],
      ends: [...this.ending("idle", idle.ended), ...this.ending("low_supplies", supplies.ended)],
    };
  }

  /** A snapshot of everything it carries; null: not known any more. */
  carries(carried: CarriedItems | null, timestamp: string): Findings {
    this.contents = carried === null ? null : new PackContents(carried);
    return this.judgePacks(timestamp);
  }

  /** Says nothing before the first snapshot. */
  carriedChanged({ action, item, item_id, timestamp }: InventoryDeltaEvent): Findings {
    if (this.contents === null) return NOTHING;
    if (action === "remove") this.contents.remove(item_id);
    else if (item !== null) this.contents.put(item_id, item, action === "add");
    return this.judgePacks(timestamp);
  }

  /** Takes up what was known of it earlier, as far as nothing newer is. */
  recall({ idle, supplies, packs }: Remembered): Findings {
    const resumed = idle === null ? null : resumeIdle(this.idle, idle.rest, idle.toldAt);
    if (resumed !== null) this.idle = resumed.state;
    // It was away, so whatever it says next is the newest, by whatever clock.
    const known = this.supplies.session === null ? { ...supplies, timestamp: "" } : this.supplies;
    this.supplies = supplies.low ? { ...known, low: true, alertedAt: supplies.alertedAt } : known;
    if (packs.full || this.packs.alertedAt === null) this.packs = packs;
    return { alerts: [], ends: this.ending("idle", resumed?.ended ?? null) };
  }

  remember(): Remembered {
    const { idle, supplies, packs } = this;
    const rest = idle?.rest?.alertedAt ? idle.rest : null;
    return {
      idle: idle === null || rest === null ? null : { rest, toldAt: idle.timestamp },
      supplies,
      packs,
    };
  }

  /** It went offline, which ends its rest. What it has in its packs may change before it comes back. */
  leave(): Findings {
    const ended = this.idle === null ? null : endOf(this.idle.rest, this.idle.timestamp);
    this.idle = null;
    this.contents = null;
    return { alerts: [], ends: this.ending("idle", ended) };
  }

  private judgePacks(timestamp: string): Findings {
    if (this.contents === null) return NOTHING;
    const { freeSlots } = this.contents;
    const { state, becameFull, hasRoom } = stepPacks(this.packs, freeSlots, timestamp);
    this.packs = state;
    if (becameFull) return { alerts: [packsAlert(this.name, freeSlots, timestamp)], ends: [] };
    const ended = hasRoom ? laterOf(timestamp, state.alertedAt) : null;
    return { alerts: [], ends: this.ending("full_packs", ended) };
  }

  private ending(kind: AlertEnd["kind"], ended_at: string | null): AlertEnd[] {
    return ended_at === null ? [] : [{ character_name: this.name, kind, ended_at }];
  }
}
