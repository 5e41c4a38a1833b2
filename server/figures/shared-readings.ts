import { isJsonObject } from "@/server/contract/clean";
import type { VitalSharingPeer } from "@/server/contract/http/vital-sharing";
import {
  COORDINATE_ABS_MAX,
  HEIGHT_ABS_MAX,
  INT4_MAX,
  NAME_CHARS_MAX,
  SHARED_ITEMS_MAX,
  SHARED_TAGS_MAX,
  SHORT_TEXT_CHARS_MAX,
} from "@/server/contract/limits";
import type { ShareEvent } from "@/server/contract/messages/social";
import {
  readCoordinate,
  readInt,
  readLandcell,
  readMeasure,
  readObjectId,
  readText,
} from "@/server/contract/read";

/** What sharing tells of a character beside its name: for the list of peers, and for whoever shows it live. */
export type Readings = Pick<VitalSharingPeer, "vitals" | "position" | "items">;

export const NO_READINGS: Readings = { vitals: null, position: null, items: [] };

/**
 * The readings after a frame. The relay forwards a frame whatever its body says, and nothing is refused: what cannot
 * be read is left as it was.
 */
export function withReadings(before: Readings, event: ShareEvent): Readings {
  switch (event.type) {
    case "share_vital":
      return { ...before, vitals: vitalsOf(event, before.vitals) };
    case "share_position":
      return { ...before, position: positionOf(event) ?? before.position };
    case "share_items":
      return { ...before, items: itemsOf(event) ?? before.items };
    default:
      return before;
  }
}

/** The tags of a frame, or null when it names none. */
export function tagsOf({ tags }: ShareEvent): readonly string[] | null {
  if (!Array.isArray(tags)) return null;
  const texts = tags.slice(0, SHARED_TAGS_MAX).map((tag) => shortText(tag, NAME_CHARS_MAX));
  return texts.filter((tag) => tag !== null);
}

type Body = Readonly<Record<string, unknown>>;
type Vitals = NonNullable<Readings["vitals"]>;

/** Points as `{health:{cur,max}}`, or flat under any of the names in use. */
function vitalsOf(body: Body, before: Vitals | null): Vitals | null {
  const health = readVital(body, "health", "Health");
  const stamina = readVital(body, "stamina", "Stamina");
  const mana = readVital(body, "mana", "Mana");
  if ([health, stamina, mana].every(({ cur, max }) => cur === null && max === null)) return before;
  return {
    health_cur: health.cur ?? before?.health_cur ?? null,
    health_max: health.max ?? before?.health_max ?? null,
    stamina_cur: stamina.cur ?? before?.stamina_cur ?? null,
    stamina_max: stamina.max ?? before?.stamina_max ?? null,
    mana_cur: mana.cur ?? before?.mana_cur ?? null,
    mana_max: mana.max ?? before?.mana_max ?? null,
  };
}

function readVital(body: Body, name: string, Name: string): { cur: number | null; max: number | null } {
  const nested = body[name];
  const inner: Body = isJsonObject(nested) ? nested : {};
  return {
    cur: whole(
      inner.cur ??
        inner.current ??
        first(body, `current_${name}`, `${name}_current`, `${name}_cur`, `Current${Name}`),
    ),
    max: whole(inner.max ?? first(body, `max_${name}`, `${name}_max`, `Max${Name}`)),
  };
}

function positionOf(body: Body): Readings["position"] {
  const ns = within(readCoordinate(first(body, "ns", "NS"), "N"), -COORDINATE_ABS_MAX, COORDINATE_ABS_MAX);
  const ew = within(readCoordinate(first(body, "ew", "EW"), "E"), -COORDINATE_ABS_MAX, COORDINATE_ABS_MAX);
  if (ns === null || ew === null) return null;
  const heading = numeric(readMeasure(first(body, "heading", "Heading")));
  return {
    ns,
    ew,
    z: within(readMeasure(first(body, "z", "Z")), -HEIGHT_ABS_MAX, HEIGHT_ABS_MAX),
    landcell: numeric(readLandcell(first(body, "landcell", "LandCell"))),
    heading: heading === null ? null : ((heading % 360) + 360) % 360,
  };
}

function itemsOf(body: Body): Readings["items"] | null {
  const list = first(body, "items", "tracked_items", "TrackedItems");
  if (!Array.isArray(list)) return null;
  return list.slice(0, SHARED_ITEMS_MAX).flatMap((entry: unknown) => {
    if (!isJsonObject(entry)) return [];
    const name = shortText(first(entry, "name", "Name"), SHORT_TEXT_CHARS_MAX);
    if (name === null) return [];
    const icon = numeric(readObjectId(first(entry, "icon", "Icon")));
    return [{ icon, name, count: whole(first(entry, "count", "Count")) }];
  });
}

/** What the body has under the first of these names that it knows. */
function first(body: Body, ...names: readonly string[]): unknown {
  for (const name of names) if (body[name] !== undefined && body[name] !== null) return body[name];
  return undefined;
}

/** A whole number, 0 or more. */
function whole(raw: unknown): number | null {
  return within(readInt(raw), 0, INT4_MAX);
}

function within(reading: unknown, min: number, max: number): number | null {
  const value = numeric(reading);
  return value !== null && value >= min && value <= max ? value : null;
}

function numeric(reading: unknown): number | null {
  return typeof reading === "number" ? reading : null;
}

/** Text cut to its bound, not in the middle of a letter. */
function shortText(raw: unknown, charsMax: number): string | null {
  const text = readText(raw);
  return typeof text === "string" ? text.slice(0, charsMax).toWellFormed() : null;
}
