import { useMemo } from "react";
import { Icon } from "@/app/_ui/Icon";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit, SuitPiece } from "@/server/contract/suits/suit";
import type { SuitTier } from "@/server/contract/suits/suit-item";
import { useSuitPage } from "../../suit-page";
import { listed } from "../../words/figure-words";
import { SHORT_TIERS, tierWords } from "../../words/names";
import { slotsLabel } from "../../words/slot-words";
import { DetailSection } from "./DetailSection";

type Cantrip = Suit["cantrips"][number];

/** Every wanted cantrip: at which tier the suit has it, from which piece, and which pieces carry it for nothing. */
export function CantripGrid({ suit, request }: { suit: Suit; request: SuitRequest }) {
  const { names } = useSuitPage();
  const pieces = useMemo(() => new Map(suit.pieces.map((piece) => [piece.item, piece])), [suit]);
  const least = useMemo(
    () => new Map((request.cantrips ?? []).map(({ family, minTier = 1 }) => [family, minTier])),
    [request],
  );
  const missing = suit.cantrips.filter(({ tier }) => tier === 0).map(({ family }) => names.family(family));
  return (
    <DetailSection
      title="Cantrips"
      aside={
        <span className="text-11 text-ink-3">
          {suit.waste.count === 0 ? "nothing wasted" : `${suit.waste.count} wasted`}
        </span>
      }
    >
      {missing.length > 0 && (
        <p className="mb-1 text-12 text-warn">
          Missing: <span className="text-ink">{listed(missing)}</span>
        </p>
      )}
      <ul className="gap-x-6 @2xl:columns-2">
        {suit.cantrips.map((cantrip) => (
          <CantripRow
            key={cantrip.family}
            label={names.family(cantrip.family)}
            cantrip={cantrip}
            least={least.get(cantrip.family) ?? 1}
            pieces={pieces}
          />
        ))}
      </ul>
    </DetailSection>
  );
}

type RowProps = {
  label: string;
  cantrip: Cantrip;
  least: SuitTier;
  pieces: ReadonlyMap<string, SuitPiece>;
};

function CantripRow({ label, cantrip, least, pieces }: RowProps) {
  const { tier, required, items } = cantrip;
  const [first, ...wasted] = items.flatMap((item) => pieces.get(item) ?? []);
  return (
    <li className="grid min-h-6 break-inside-avoid grid-cols-[minmax(0,8rem)_8.25rem_minmax(0,1fr)] items-baseline gap-x-2 border-b border-weak/50 text-12">
      <span className="truncate text-ink" title={label}>
        {label}
        {required && (
          <span className="text-ink-3" title="Every suit must have it">
            {" "}
            *<span className="sr-only">required</span>
          </span>
        )}
      </span>
      <Tiers tier={tier} least={least} />
      <span className="text-ink-2">
        {first !== undefined && <Carrier piece={first} />}
        {wasted.length > 0 && (
          <span className="text-ink-3">
            {", wasted: "}
            {wasted.map((piece, at) => (
              <span key={piece.item}>
                {at > 0 && ", "}
                <Carrier piece={piece} />
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

function Carrier({ piece: { name, slots } }: { piece: SuitPiece }) {
  return <span title={name}>{slotsLabel(slots).toLowerCase()}</span>;
}

/** A cell a tier: filled up to the one that the suit has, framed from the least that counts. */
function Tiers({ tier, least }: { tier: SuitTier | 0; least: SuitTier }) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden="true" className="flex gap-0.5">
        {SHORT_TIERS.map((cell) => (
          <span
            key={cell.tier}
            className={`h-2.5 w-2.5 rounded-[2px] border ${cell.tier <= tier ? "border-ok bg-ok" : cell.tier >= least ? "border-strong" : "border-weak"} forced-colors:border-[CanvasText]`}
          />
        ))}
      </span>
      <span
        className={`whitespace-nowrap ${tier === 4 ? "text-rare-great" : tier === 0 ? "text-warn" : "text-ink"}`}
      >
        {tier === 4 && <Icon name="star" size={9} className="mr-0.5 inline" />}
        {tier === 0 ? "missing" : tierWords(tier)}
      </span>
    </span>
  );
}
