"use client";

import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { useDimmed } from "../states/use-dimmed";
import { BreakdownTable } from "./BreakdownTable";
import { breakdownOf } from "./element-figures";
import { formatPercent } from "./format-percent";
import { ALL_MONSTERS, type CombatSide, type MonsterRow } from "./monster-rows";

type Props = {
  row: MonsterRow;
  character: string;
  /** Opened by a key: the focus comes along even where the table stays. */
  takesFocus: boolean;
  onClose: () => void;
  className?: string;
};

/** One monster, or all of them, by attack type and element, both sides of the fight. */
export function Breakdown({ row, character, takesFocus, onClose, className = "" }: Props) {
  const box = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // In a narrow window it takes the place of the table, and of the row that had the focus.
    const isAlone = box.current?.previousElementSibling?.getClientRects().length === 0;
    if (takesFocus || isAlone) back.current?.focus();
  }, [takesFocus]);
  const name = row.name === ALL_MONSTERS ? "All monsters" : row.name;
  return (
    <section
      ref={box}
      aria-label={`${name}, by element`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      className={`flex min-h-0 flex-col ${className}`}
    >
      <header className="flex items-center gap-1.5 border-b border-weak px-1.5 py-1">
        <Button ref={back} look="quiet" icon="left" aria-label="Back to the table" onClick={onClose}>
          Back
        </Button>
        <h3 className="min-w-0 flex-1 truncate text-13 font-semibold" title={name}>
          {name}
        </h3>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto p-2" data-dim={useDimmed(character)}>
        <Sums row={row} />
        <Side row={row} side="given" title={`${character} to ${name}`} />
        <Side row={row} side="received" title={`${name} to ${character}`} />
      </div>
    </section>
  );
}

function Side({ row, side, title }: { row: MonsterRow; side: CombatSide; title: string }) {
  const { monsters } = row;
  const types = useMemo(() => breakdownOf(monsters, side), [monsters, side]);
  return <BreakdownTable types={types} title={title} />;
}

function Sums({ row }: { row: MonsterRow }) {
  return (
    <dl className="mb-2 flex flex-wrap gap-x-4 gap-y-0.5 text-12">
      <Sum name="Kills">{formatCount(row.kills)}</Sum>
      <Sum name="Aetheria surges" hint="Of all attacks of the character, killing blows among them">
        {formatCount(row.aetheriaSurges)} <Part percent={row.aetheriaPercent} of="attacks" />
      </Sum>
      <Sum name="Cloak surges" hint="Of all attacks that hit the character">
        {formatCount(row.cloakSurges)} <Part percent={row.cloakPercent} of="hits taken" />
      </Sum>
    </dl>
  );
}

function Sum({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div className="flex gap-1.5" title={hint}>
      <dt className="text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ percent, of }: { percent: number | null; of: string }) {
  if (percent === null) return null;
  return (
    <span className="text-11 text-ink-3">
      {formatPercent(percent)} % of {of}
    </span>
  );
}
