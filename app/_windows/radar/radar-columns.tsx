import type { GridColumn } from "@/app/_ui/grid/grid-column";
import { bearingOf } from "./disc-geometry";
import { KindMark } from "./KindMark";
import { NameLink } from "./NameLink";
import { radarKinds } from "./radar-kinds";
import { radarOrders } from "./radar-list";
import type { RadarObject } from "./radar-reading";
import type { RadarSortKey } from "./radar-settings";
import { aboveText, distanceText, pointOf } from "./radar-words";

export const radarColumns: readonly GridColumn<RadarObject, RadarSortKey>[] = [
  {
    key: "name",
    title: "Name",
    isNumber: false,
    width: 104,
    cell: (object) => <Name object={object} />,
    order: radarOrders.name,
  },
  {
    key: "distance",
    title: "m",
    label: "Distance in metres",
    isNumber: true,
    width: 34,
    cell: distanceText,
    order: radarOrders.distance,
  },
  {
    key: "bearing",
    title: "Where",
    label: "Where: the direction",
    isNumber: true,
    width: 46,
    cell: (object) => <Where object={object} />,
    order: radarOrders.bearing,
  },
];

function Name({ object }: { object: RadarObject }) {
  const { kind, name } = object;
  const above = aboveText(object);
  return (
    <>
      <span title={radarKinds[kind].name} className="flex">
        <KindMark kind={kind} />
        <span className="sr-only">{radarKinds[kind].name}</span>
      </span>
      {kind === "player" ? (
        <NameLink name={name} />
      ) : (
        <span className="truncate" title={name}>
          {name}
        </span>
      )}
      {above !== "" && <span className="shrink-0 text-11 text-ink-3">{above} m</span>}
    </>
  );
}

/** The compass point, and an arrow that points there with north up. */
function Where({ object }: { object: RadarObject }) {
  const { offset } = object;
  if (offset === null) return null;
  return (
    <span className="flex items-center gap-1 text-11 text-ink-2">
      {pointOf(object)}
      <svg
        aria-hidden="true"
        width={12}
        height={12}
        viewBox="-6 -6 12 12"
        className="shrink-0 text-ink-3"
        style={{ transform: `rotate(${Math.round(bearingOf(offset))}deg)` }}
      >
        <path d="M0-5L3.5 4L0 2L-3.5 4Z" fill="currentColor" />
      </svg>
    </span>
  );
}
