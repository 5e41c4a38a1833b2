import { formatAge, formatFullTime } from "@/app/_ui/format";
import type { ItemBiography } from "@/server/contract/http/item-biography";
import { type Station, stationsOf } from "./stations";
import { useWallClock } from "./use-wall-clock";

type Props = { biography: ItemBiography; nameNow: string; now: () => number };

/** Where it has been, newest first, with the age of each change of hands. */
export function StationList({ biography, nameNow, now }: Props) {
  const nowMs = useWallClock(now);
  const stations = stationsOf(biography, nameNow);
  return (
    <ol>
      {stations.map((station, at) => (
        <li
          key={keyOf(station, stations[at - 1])}
          className={`relative pl-3.5 ${at === 0 ? "text-ink" : "text-ink-2"}`}
        >
          <Mark isNow={at === 0} isLast={at === stations.length - 1} />
          <Sentence station={station} when={whenOf(at, stations.length, biography)} nowMs={nowMs} />
        </li>
      ))}
    </ol>
  );
}

/** A station is told from others by when it began, one of which nobody knows that by what came after it. */
function keyOf({ who, since }: Station, next: Station | undefined): string {
  return since === null ? `${who} before ${next?.since}` : `${who} ${since}`;
}

/** How a sentence begins. What was before the oldest that was told may not have been the first. */
function whenOf(at: number, count: number, { next_cursor }: ItemBiography): keyof typeof BEGINNINGS {
  if (at === 0) return "now";
  return at === count - 1 && next_cursor === null ? "first" : "before";
}

const BEGINNINGS = { now: "With ", before: "Before with ", first: "First seen with " } as const;

type SentenceProps = { station: Station; when: keyof typeof BEGINNINGS; nowMs: number };

function Sentence({ station: { who, since, calledThen }, when, nowMs }: SentenceProps) {
  return (
    <>
      {BEGINNINGS[when]}
      <span className={when === "now" ? "font-semibold" : ""}>{who ?? "nobody that is known"}</span>
      {since !== null && (
        <>
          {when === "now" ? " since " : ", from "}
          <Age iso={since} nowMs={nowMs} />
        </>
      )}
      {calledThen !== null && `, came as ${calledThen}`}
    </>
  );
}

function Age({ iso, nowMs }: { iso: string; nowMs: number }) {
  const ms = Date.parse(iso);
  return (
    <time dateTime={iso} title={formatFullTime(ms)}>
      {formatAge(nowMs - ms)} ago
    </time>
  );
}

/** A point on a line that goes on to the one before. */
function Mark({ isNow, isLast }: { isNow: boolean; isLast: boolean }) {
  return (
    <>
      {!isLast && <span aria-hidden="true" className="absolute top-2 -bottom-2 left-[3px] w-px bg-weak" />}
      <span
        aria-hidden="true"
        className={`absolute top-1.5 left-0 size-[7px] rounded-full border border-strong ${isNow ? "bg-strong" : "bg-surface"}`}
      />
    </>
  );
}
