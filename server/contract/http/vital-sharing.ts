import { z } from "zod";
import {
  COORDINATE_ABS_MAX,
  HEIGHT_ABS_MAX,
  INT4_MAX,
  NAME_CHARS_MAX,
  SHARED_ITEMS_MAX,
  SHARED_TAGS_MAX,
  SHORT_TEXT_CHARS_MAX,
} from "../limits";
import { defineEndpoint } from "./define";

const time = z.iso.datetime({ precision: 3 });
const uint32 = z.number().int().min(0).max(4_294_967_295);
const points = z.number().int().min(0).max(INT4_MAX).nullable();
const coordinate = z.number().min(-COORDINATE_ABS_MAX).max(COORDINATE_ABS_MAX);

/** Points, not percent; null where the plugin has not said. */
const vitals = z.object({
  health_cur: points,
  health_max: points,
  stamina_cur: points,
  stamina_max: points,
  mana_cur: points,
  mana_max: points,
});

/** Map units, north and east positive; heading in degrees, 0 = north, clockwise. */
const position = z.object({
  ns: coordinate,
  ew: coordinate,
  z: z.number().min(-HEIGHT_ABS_MAX).max(HEIGHT_ABS_MAX).nullable(),
  landcell: uint32.nullable(),
  heading: z.number().min(0).max(360).nullable(),
});

const item = z.object({
  icon: uint32.nullable(),
  name: z.string().max(SHORT_TEXT_CHARS_MAX),
  count: z.number().int().min(0).max(INT4_MAX).nullable(),
});

const peer = z.object({
  character_name: z.string().max(NAME_CHARS_MAX),
  player_id: uint32.nullable(),
  server: z.string().max(SHORT_TEXT_CHARS_MAX),
  tags: z.array(z.string().max(NAME_CHARS_MAX)).max(SHARED_TAGS_MAX),
  /** Since when it shares without a break. */
  connected_since: time,
  /** When it last sent a `share_*` frame. */
  last_seen: time,
  vitals: vitals.nullable(),
  position: position.nullable(),
  items: z.array(item).max(SHARED_ITEMS_MAX),
});

/** The answer of `GET /vital-sharing/peers`: the characters whose plugins share with each other now, by name. */
export const vitalSharingPeers = z.object({ peers: z.array(peer) });

export const vitalSharing = defineEndpoint({
  path: "/vital-sharing/peers",
  summary: "The characters whose plugins share vitals with each other now",
  about: "503 with the code WS_SERVER_UNAVAILABLE while ws-server, which knows them, is away.",
  access: "account",
  input: z.strictObject({}),
  answer: vitalSharingPeers,
});

export type VitalSharingPeers = z.infer<typeof vitalSharingPeers>;
export type VitalSharingPeer = z.infer<typeof peer>;
