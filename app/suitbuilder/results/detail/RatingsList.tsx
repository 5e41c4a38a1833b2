import { SUIT_RATINGS } from "@/server/contract/suits/names";
import type { Suit } from "@/server/contract/suits/suit";

import { ratingWords } from "../../words/rating-words";
import { DetailSection } from "./DetailSection";

/** Ratings of all pieces together; nothing where there are none. */
export function RatingsList({ suit }: { suit: Suit }) {
  const given = SUIT_RATINGS.filter((name) => suit.ratings[name] > 0);
  if (given.length === 0) return null;
  return (
    <DetailSection title="Ratings">
      <dl className="grid grid-cols-2 gap-x-6 text-12">
        {given.map((name) => (
          <div key={name} className="flex justify-between gap-2">
            <dt className="text-ink-2">{ratingWords(name)}</dt>
            <dd className="text-ink">{suit.ratings[name]}</dd>
          </div>
        ))}
      </dl>
    </DetailSection>
  );
}
