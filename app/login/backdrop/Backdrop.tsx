import { places } from "@/server/facts/places";
import { span, toView, VIEW } from "./area";
import dereth from "./dereth.webp";

/** Every so many map units a line. */
const GRID_STEP = 20;
const towns = ["Cragstone", "Hebian-To", "Zaikhal", "Holtburg", "Shoushi", "Yaraq", "Rithwic", "Arwic"];

/** Paths of nobody in particular: places in map units as ns, ew, the newest last. */
const journeys: ReadonlyArray<{ color: string; path: ReadonlyArray<readonly [number, number]> }> = [
  {
    color: "#4fd1c5",
    path: [
      [10.2, 38.4],
      [13.6, 37.1],
      [16.4, 38.9],
      [20.1, 37.8],
      [23.9, 39.6],
      [27.3, 38.1],
    ],
  },
  {
    color: "#ffd166",
    path: [
      [-9.2, 31.4],
      [-6.1, 29.8],
      [-3.9, 31.6],
      [-0.8, 30.1],
      [2.6, 30.9],
    ],
  },
  {
    color: "#b388ff",
    path: [
      [75.3, 22.4],
      [72.6, 26.1],
      [73.1, 29.9],
      [69.8, 33.5],
      [70.6, 37.2],
    ],
  },
  {
    color: "#7fdc93",
    path: [
      [-8.2, 58.3],
      [-10.9, 61.7],
      [-10.1, 65.4],
      [-13.7, 67.9],
      [-13.2, 71.6],
    ],
  },
  {
    color: "#ff9f1c",
    path: [
      [58.4, 70.2],
      [55.1, 72.8],
      [51.7, 71.9],
      [48.9, 74.6],
    ],
  },
];

/** Dereth behind the sign-in form: decoration, with nothing in it that anybody has to read. */
export function Backdrop() {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${VIEW} ${VIEW}`}
      preserveAspectRatio="xMidYMid slice"
      className="h-full w-full"
    >
      <image href={dereth.src} width={VIEW} height={VIEW} />
      <Graticule />
      {journeys.map((journey) => (
        <Journey key={journey.color} {...journey} />
      ))}
      {places
        .filter((place) => towns.includes(place.name))
        .map((place) => (
          <Town key={place.name} {...place} />
        ))}
    </svg>
  );
}

function Graticule() {
  const lines = Array.from({ length: Math.floor(span / GRID_STEP) }, (_, n) => 100 - n * GRID_STEP);
  return (
    <g stroke="#e6eeea" strokeOpacity="0.08" strokeWidth="0.8">
      {lines.map((value) => (
        <g key={value}>
          <path d={`M0 ${toView(value, 0).y}H${VIEW}`} />
          <path d={`M${toView(0, value).x} 0V${VIEW}`} />
        </g>
      ))}
    </g>
  );
}

function Town({ name, ns, ew }: { name: string; ns: number; ew: number }) {
  const { x, y } = toView(ns, ew);
  return (
    <g>
      <rect
        x={x - 2.2}
        y={y - 2.2}
        width="4.4"
        height="4.4"
        fill="#f2e8cd"
        stroke="#0b100e"
        strokeWidth="1"
      />
      <text
        x={x}
        y={y - 6}
        textAnchor="middle"
        fontSize="11"
        fontWeight="600"
        fill="#f2e8cd"
        stroke="#0b100e"
        strokeOpacity="0.75"
        strokeWidth="3"
        paintOrder="stroke"
      >
        {name}
      </text>
    </g>
  );
}

/** A trail that fades into the past, and at its end somebody looking ahead. */
function Journey({ color, path }: (typeof journeys)[number]) {
  const points = path.map(([ns, ew]) => toView(ns, ew));
  const [before, last] = points.slice(-2);
  if (!before || !last) return null;
  const heading = (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI + 90;
  return (
    <g>
      {points.slice(1).map((point, index) => {
        const from = points[index];
        const age = (index + 1) / (points.length - 1);
        return (
          <path
            key={`${point.x} ${point.y}`}
            d={`M${from?.x} ${from?.y}L${point.x} ${point.y}`}
            stroke={color}
            strokeOpacity={0.2 + 0.6 * age}
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        );
      })}
      <g transform={`translate(${last.x} ${last.y}) rotate(${Math.round(heading)})`}>
        <path d="M0 -9.5L3.2 -4.4H-3.2Z" fill={color} />
        <circle r="4.6" fill={color} stroke="#0b100e" strokeWidth="1.4" />
      </g>
    </g>
  );
}
