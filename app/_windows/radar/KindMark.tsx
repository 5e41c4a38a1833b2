import { type RadarKind, radarKinds } from "./radar-kinds";

/** The shape that stands for a kind, as on the disc. Decoration: whatever carries it says the kind in words. */
export function KindMark({ kind, size = 12 }: { kind: RadarKind; size?: number }) {
  const { path, color, isFilled } = radarKinds[kind];
  return (
    <svg
      aria-hidden="true"
      data-fill
      width={size}
      height={size}
      viewBox="-1.25 -1.25 2.5 2.5"
      className="shrink-0"
      style={{ color: `var(${color})` }}
    >
      <path
        d={path}
        fill={isFilled ? "currentColor" : "none"}
        stroke={isFilled ? "none" : "currentColor"}
        strokeWidth={0.35}
      />
    </svg>
  );
}
