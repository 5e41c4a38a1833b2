"use client";

import type { Character, Freshness, Vitals } from "@/app/_live/character";
import { useNow } from "@/app/_shell/use-shell";
import { formatAge, formatCount } from "@/app/_ui/format";
import { VitalBar } from "@/app/_ui/VitalBar";

/** Vitals come when they change; without a change for this long their age is worth a word, in milliseconds. */
const WORTH_A_WORD_MS = 60_000;

const ROWS = [
  { vital: "health", label: "Health" },
  { vital: "stamina", label: "Stamina" },
  { vital: "mana", label: "Mana" },
] as const;

/** Health, stamina, mana, always in this order and always with their numbers. */
export function VitalsPanel({ character, fresh }: { character: Character; fresh: Freshness }) {
  const { vitals } = character;
  if (!vitals)
    return (
      <p className="px-3 py-2 text-12 text-ink-3">No vitals yet. The plugin sends them when they change.</p>
    );
  return (
    <div className="flex flex-col gap-1 px-3 pt-1.5 pb-2.5" data-dim={fresh !== "live"}>
      {ROWS.map(({ vital, label }) => (
        <div key={vital} className="grid grid-cols-[3.75rem_1fr_6.5rem] items-center gap-2">
          <span className="text-12 text-ink-2">{label}</span>
          <VitalBar vital={vital} percent={vitals[`${vital}_percentage`]} />
          <span className="text-right text-12">{points(vitals, vital)}</span>
        </div>
      ))}
      <Vitae vitals={vitals} />
      {fresh === "live" && <VitalsAge atMs={character.vitalsAtMs} />}
    </div>
  );
}

function points(vitals: Vitals, vital: (typeof ROWS)[number]["vital"]) {
  const percent = vitals[`${vital}_percentage`];
  const current = vitals[`${vital}_current`];
  const max = vitals[`${vital}_max`];
  const share = percent === null ? "–" : `${Math.round(percent)}`;
  return (
    <>
      {current !== null && max !== null && (
        <>
          {formatCount(current)}
          <span className="text-ink-3">/{formatCount(max)} · </span>
        </>
      )}
      {share}
      <span className="text-11 text-ink-3">%</span>
    </>
  );
}

function Vitae({ vitals }: { vitals: Vitals }) {
  if (vitals.vitae === null) return null;
  return (
    <div className="grid grid-cols-[3.75rem_1fr_6.5rem] items-center gap-2">
      <span className="text-12 text-ink-2">Vitae</span>
      <span className={`text-12 ${vitals.vitae > 0 ? "text-vitae" : "text-ink-3"}`}>
        {vitals.vitae > 0 ? "penalty from dying" : "no penalty"}
      </span>
      <span className="text-right text-12">
        {vitals.vitae > 0 ? "−" : ""}
        {Math.round(vitals.vitae)}
        <span className="text-11 text-ink-3">%</span>
      </span>
    </div>
  );
}

function VitalsAge({ atMs }: { atMs: number }) {
  const ageMs = useNow() - atMs;
  if (ageMs < WORTH_A_WORD_MS) return null;
  return <p className="text-11 text-ink-3">Vitals unchanged for {formatAge(ageMs)}</p>;
}
