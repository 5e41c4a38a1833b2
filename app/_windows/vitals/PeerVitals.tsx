import { formatCount } from "@/app/_ui/format";
import { VitalBar } from "@/app/_ui/VitalBar";
import type { Peer } from "./peer-order";
import { VITALS, type VitalReading } from "./peer-reading";

const NAMES = { health: "Health", stamina: "Stamina", mana: "Mana" } as const;

type Props = { peer: Peer; id: string; isWide: boolean };

/** Health, stamina, mana, always in this order and always with their numbers. */
export function PeerVitals({ peer, id, isWide }: Props) {
  const { vitals } = peer.reading;
  if (!vitals) {
    return (
      <span id={id} className="text-11 text-ink-3">
        No vitals yet
      </span>
    );
  }
  return (
    <span id={id} className="grid grid-cols-3 gap-2.5">
      {VITALS.map((vital) => (
        <span
          key={vital}
          title={`${NAMES[vital]} ${inPoints(vitals[vital])}`}
          className="flex min-w-0 items-center gap-1.5"
        >
          <span className="sr-only">{NAMES[vital]} </span>
          <VitalBar vital={vital} percent={vitals[vital].percent} />
          <Numbers
            vital={vitals[vital]}
            isLow={peer.state === "live" && peer.low.includes(vital)}
            isWide={isWide}
          />
        </span>
      ))}
    </span>
  );
}

type NumbersProps = { vital: VitalReading; isLow: boolean; isWide: boolean };

function Numbers({ vital: { percent, current }, isLow, isWide }: NumbersProps) {
  return (
    <>
      {isWide && <span className="w-8 shrink-0 text-right text-11 text-ink-3">{formatCount(current)}</span>}
      <span
        className={`w-9 shrink-0 text-right text-12 ${isLow ? "font-semibold text-warn underline decoration-2 underline-offset-2" : "text-ink-2"}`}
      >
        {percent === null ? "–" : Math.round(percent)}
        <span className="text-11 font-normal text-ink-3">%</span>
        {isLow && <span className="sr-only"> low</span>}
      </span>
    </>
  );
}

function inPoints({ current, max, percent }: VitalReading): string {
  if (current !== null && max !== null) return `${formatCount(current)} of ${formatCount(max)}`;
  return percent === null ? "is not known" : `${Math.round(percent)} %`;
}
