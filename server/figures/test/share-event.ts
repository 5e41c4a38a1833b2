import { parsePluginFrame, type ShareEvent } from "@/server/contract";

/** A `share_*` frame of a plugin as the server understands it. */
export function shareEvent(name: string, frame: object, nowMs = 1_795_000_000_000): ShareEvent {
  const text = JSON.stringify({ character_name: name, server: "Coldeve", ...frame });
  const parsed = parsePluginFrame(text, nowMs);
  if (!parsed.ok || !parsed.known || !isShared(parsed.event)) throw new Error("the sample is not valid");
  return parsed.event;
}

function isShared(event: { type: string }): event is ShareEvent {
  return event.type.startsWith("share_");
}
