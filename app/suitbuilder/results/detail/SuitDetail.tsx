import { memo } from "react";
import { Badge } from "@/app/_ui/Badge";
import { Button } from "@/app/_ui/Button";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { Suit } from "@/server/contract/suits/suit";
import { useSuitPage } from "../../suit-page";
import { countOf, differenceWords, scoreWords } from "../../words/figure-words";
import { cantripCount, fetchedOwners } from "../suit-facts";
import { suitText } from "../suit-text";
import { CantripGrid } from "./CantripGrid";
import { FetchList } from "./FetchList";
import { PieceList } from "./PieceList";
import { RatingsList } from "./RatingsList";
import { ScoreTable } from "./ScoreTable";

type Props = {
  suit: Suit;
  /** Place in the list, from 1 on. */
  rank: number;
  request: SuitRequest;
  /** What is worn now; null where that is not known. */
  baseline: { score: number; valid: boolean } | null;
  isCompared: boolean;
  onCompare: (suit: Suit) => void;
  onSave: () => void;
  onCopy: (text: string, what: string) => void;
};

/** Everything about one suit. */
export const SuitDetail = memo(function SuitDetail(props: Props) {
  const { suit, rank, request, baseline, isCompared, onCompare, onSave, onCopy } = props;
  const { names } = useSuitPage();
  const { had, wanted } = cantripCount(suit);
  const mules = fetchedOwners(suit).length;
  return (
    <article aria-label={`Suit ${rank}`} className="@container grid grid-cols-1 gap-4 p-4 max-wide:p-3">
      <header className="grid gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-18 font-semibold text-ink">{scoreWords(suit.score)}</h3>
          <span className="text-12 text-ink-3">points, suit #{rank}</span>
          {baseline !== null && (
            <span className="text-12 text-ink-2">
              {differenceWords(suit.score - baseline.score)} to what is worn now
              {!baseline.valid && <span className="text-ink-3">, which does not meet the request</span>}
            </span>
          )}
        </div>
        <p className="flex flex-wrap gap-1.5">
          {suit.sets.map(({ role, id, pieces, min, target }) => (
            <Badge key={role} tone={pieces >= Math.max(min, target) ? "ok" : "plain"}>
              {pieces}/{Math.max(min, target)} {names.set(id)}
            </Badge>
          ))}
          <Badge>armor {scoreWords(suit.armorTotal)}</Badge>
          {wanted > 0 && (
            <Badge tone={had === wanted ? "ok" : "plain"}>
              {had}/{wanted} cantrips
            </Badge>
          )}
          {suit.waste.count > 0 && <Badge>{suit.waste.count} wasted</Badge>}
          <Badge>{mules === 0 ? "nothing to fetch" : `${countOf(mules, "mule")} to fetch from`}</Badge>
        </p>
        <div className="flex flex-wrap gap-1.5">
          <Button icon="copy" onClick={() => onCopy(suitText(suit, request, names), "Suit")}>
            Copy as text
          </Button>
          <Button icon="star" onClick={onSave}>
            Save
          </Button>
          <Button icon="compare" aria-pressed={isCompared} onClick={() => onCompare(suit)}>
            {isCompared ? "Picked to compare" : "Compare"}
          </Button>
        </div>
      </header>
      <PieceList suit={suit} request={request} onCopy={onCopy} />
      {wanted > 0 && <CantripGrid suit={suit} request={request} />}
      <div className="grid grid-cols-1 gap-4 @2xl:grid-cols-2">
        <ScoreTable suit={suit} request={request} baseline={baseline} />
        <div className="grid grid-cols-1 content-start gap-4">
          <FetchList suit={suit} onCopy={onCopy} />
          <RatingsList suit={suit} />
        </div>
      </div>
    </article>
  );
});
