import { Badge } from "@/app/_ui/Badge";
import { Button } from "@/app/_ui/Button";
import type { Suit } from "@/server/contract/suits/suit";
import { useSuitPage } from "../../suit-page";
import { countOf } from "../../words/figure-words";
import { slotsLabel } from "../../words/slot-words";
import { fetchList } from "../suit-facts";
import { fetchText } from "../suit-text";
import { DetailSection } from "./DetailSection";

type Props = { suit: Suit; onCopy: (text: string, what: string) => void };

/** Which mules to log in, and what to take from each. */
export function FetchList({ suit, onCopy }: Props) {
  const { names } = useSuitPage();
  const groups = fetchList(suit);
  return (
    <DetailSection
      title="Fetch list"
      aside={
        groups.length > 0 && (
          <Button look="quiet" icon="copy" onClick={() => onCopy(fetchText(suit, names), "Fetch list")}>
            Copy
          </Button>
        )
      }
    >
      {groups.length === 0 && (
        <p className="text-12 text-ink-2">Nothing: all of it is with whoever wears it.</p>
      )}
      {groups.map(({ owner, pieces }) => (
        <section key={owner} aria-label={owner} className="mb-2">
          <h5 className="flex items-baseline gap-2 text-12 text-ink">
            <span className="truncate font-semibold" title={owner}>
              {owner}
            </span>
            <span className="shrink-0 text-11 text-ink-3">{countOf(pieces.length, "item")}</span>
          </h5>
          <ul>
            {pieces.map(({ item, name, slots, reduced }) => (
              <li key={item} className="flex items-baseline gap-2 text-12">
                <span className="min-w-0 truncate text-ink-2" title={name}>
                  {name}
                </span>
                {reduced && <Badge tone="warn">reduce</Badge>}
                <span className="ml-auto shrink-0 text-11 text-ink-3">{slotsLabel(slots)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DetailSection>
  );
}
