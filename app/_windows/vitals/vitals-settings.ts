import { type LowLimit, VITALS } from "./peer-reading";

/** What a vitals window keeps of itself. */
export type VitalsSettings = {
  /** Those whose plugins share, or everybody that is online. */
  readonly who: "sharing" | "everybody";
  /** Only those with this tag; null: all of them. */
  readonly tag: string | null;
  /** From where distances are measured; null: from whoever is selected. */
  readonly from: string | null;
  readonly limit: LowLimit;
};

export const LOW_PERCENT = { least: 1, most: 99, usual: 40 } as const;

const TEXT_CHARS_MAX = 64;

export function parseVitalsSettings(settings: Readonly<Record<string, unknown>>): VitalsSettings {
  const { who, tag, from, lowPercent, watched } = settings;
  const isPercent =
    typeof lowPercent === "number" && lowPercent >= LOW_PERCENT.least && lowPercent <= LOW_PERCENT.most;
  return {
    who: who === "everybody" ? "everybody" : "sharing",
    tag: text(tag),
    from: text(from),
    limit: {
      percent: isPercent ? Math.round(lowPercent) : LOW_PERCENT.usual,
      watched: Array.isArray(watched) ? VITALS.filter((vital) => watched.includes(vital)) : VITALS,
    },
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value.length <= TEXT_CHARS_MAX ? value : null;
}

/** As the window keeps them. */
export function keptSettings({ who, tag, from, limit }: VitalsSettings): Readonly<Record<string, unknown>> {
  return { who, tag, from, lowPercent: limit.percent, watched: limit.watched };
}
