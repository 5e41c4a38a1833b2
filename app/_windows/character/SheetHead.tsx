"use client";

import { formatFigure } from "@/app/_ui/format";
import { levelProgress } from "@/server/facts/level-xp";
import { titleName } from "@/server/facts/titles";
import { AsOf } from "../states/AsOf";
import { useDimmed } from "../states/use-dimmed";
import { exact } from "./figure";
import type { Sheet } from "./sheet";

type Props = { character: string; sheet: Sheet | null; at: string | null };

/** Who it is, how far to the next level, how much luminance: what is looked for first. */
export function SheetHead({ character, sheet, at }: Props) {
  const isDimmed = useDimmed(character);
  if (sheet === null) {
    return (
      <p className="border-b border-weak px-3 py-2 text-12 text-ink-2">
        The plugin has told of spells in force, and not of attributes and skills yet.
      </p>
    );
  }
  const { level, heritage, gender, title } = sheet;
  const who = [gender, heritage].filter(Boolean).join(" ");
  return (
    <div data-dim={isDimmed} className="flex flex-col gap-1.5 border-b border-weak px-3 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-15 font-semibold">Level {exact(level)}</span>
        <span className="text-12 text-ink-2">
          {who}
          {title !== null && `${who ? " · " : ""}${titleName(title) ?? `title ${title}`}`}
        </span>
        <span className="ml-auto text-11 text-ink-3">
          <AsOf at={at} />
        </span>
      </p>
      <Experience sheet={sheet} />
      <Luminance sheet={sheet} />
    </div>
  );
}

function Experience({ sheet: { level, totalXp, unassignedXp } }: { sheet: Sheet }) {
  if (totalXp === null) return null;
  const progress = level === null ? null : levelProgress(level, totalXp);
  const next =
    progress === null || level === null
      ? null
      : progress.missing === 0
        ? "the highest level"
        : `${exact(progress.missing)} to level ${level + 1}`;
  const open = unassignedXp === null || unassignedXp === 0 ? null : `${exact(unassignedXp)} not assigned`;
  return (
    <Line
      label="Experience"
      share={progress?.share ?? null}
      value={exact(totalXp)}
      note={[next, open].filter(Boolean).join(" · ")}
    />
  );
}

function Luminance({ sheet: { luminance, luminanceMax } }: { sheet: Sheet }) {
  if (luminance === null || (luminance === 0 && !luminanceMax)) return null;
  return (
    <Line
      label="Luminance"
      share={luminanceMax ? luminance / luminanceMax : null}
      value={luminanceMax ? `${exact(luminance)} of ${exact(luminanceMax)}` : exact(luminance)}
    />
  );
}

type LineProps = { label: string; share: number | null; value: string; note?: string };

/** A figure under its bar. The bar repeats what stands beside it, so it says nothing to a screen reader. */
function Line({ label, share, value, note }: LineProps) {
  return (
    <div className="text-12">
      {share !== null && (
        <span
          aria-hidden="true"
          className="mb-0.5 block h-1.5 overflow-hidden rounded-[2px] bg-inset ring-1 ring-weak ring-inset forced-colors:border"
        >
          <span
            data-fill
            className="block h-full origin-left bg-ink-2 forced-colors:bg-[CanvasText]"
            style={{ transform: `scaleX(${Math.min(1, share)})` }}
          />
        </span>
      )}
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-ink-2">{label}</span>
        <span>{value}</span>
        {share !== null && <span className="ml-auto">{formatFigure(100 * share)} %</span>}
      </p>
      {note && <p className="text-11 text-ink-3">{note}</p>}
    </div>
  );
}
