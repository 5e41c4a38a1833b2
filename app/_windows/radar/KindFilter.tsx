import { formatCount } from "@/app/_ui/format";
import { IconButton } from "@/app/_ui/IconButton";
import { KindMark } from "./KindMark";
import { type RadarKind, radarKindNames, radarKinds } from "./radar-kinds";
import type { RadarSettings } from "./radar-settings";

type Props = {
  counts: ReadonlyMap<RadarKind, number>;
  settings: Pick<RadarSettings, "hidden" | "isByKind">;
  onChange: (change: Partial<Pick<RadarSettings, "hidden" | "isByKind">>) => void;
  isDim: boolean;
};

/** Which kinds are shown, how many there are of each, and which shape stands for which. */
export function KindFilter({ counts, settings: { hidden, isByKind }, onChange, isDim }: Props) {
  const kinds = radarKindNames.filter((kind) => counts.has(kind) || hidden.includes(kind));
  if (kinds.length === 0) return null;
  const toggle = (kind: RadarKind) =>
    onChange({
      hidden: hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind],
    });
  return (
    <fieldset aria-label="Kinds" className="flex border-b border-weak p-1.5">
      <div className="flex min-w-0 flex-1 flex-wrap gap-1">
        {kinds.map((kind) => {
          const isShown = !hidden.includes(kind);
          const { plural } = radarKinds[kind];
          const count = counts.get(kind) ?? 0;
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={isShown}
              aria-label={`${plural}, ${count}`}
              title={`${isShown ? "Hide" : "Show"} ${plural.toLowerCase().replace(/^npc/, "NPC")}`}
              onClick={() => toggle(kind)}
              className="inline-flex h-6 min-w-9 items-center justify-center gap-1 rounded-control border border-strong bg-raised px-1 text-11 text-ink aria-[pressed=false]:border-dashed aria-[pressed=false]:bg-transparent aria-[pressed=false]:text-ink-3 aria-[pressed=false]:line-through max-wide:h-11 max-wide:min-w-11"
            >
              <KindMark kind={kind} />
              <span data-dim={isDim}>{formatCount(count)}</span>
            </button>
          );
        })}
      </div>
      <IconButton
        icon="sort"
        size="small"
        label="Sort by kind first"
        aria-pressed={isByKind}
        onClick={() => onChange({ isByKind: !isByKind })}
      />
    </fieldset>
  );
}
