/** Chat types of tells (ACE's Tell, OutgoingTell, AdminTell): private to officers and admins unless `SHARE_TELLS`. */
export const TELL_COLORS: ReadonlySet<number> = new Set([3, 4, 31]);

const INCOMING_TELL = 3;
const OUTGOING_TELL = 4;

/**
 * The chat type that a line without one must have, going by its words; null when it is no tell. Plugins that send no
 * chat types send tells too, and nobody else shall read them. Up to the quotation mark nobody's own words are in a
 * line, so what a player says cannot pass for a tell; some clients put the time in front.
 */
export function tellColorOf(text: string): number | null {
  if (/^[^"]{1,100} tells you, "/.test(text)) return INCOMING_TELL;
  return /^\s*(?:\[[^\]"]{1,30}\]\s*)?You tell [^"]{1,100}, "/.test(text) ? OUTGOING_TELL : null;
}
