import { useState } from "react";
import { Badge } from "@/app/_ui/Badge";
import { Button } from "@/app/_ui/Button";
import { formatAge } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { countOf, scoreWords } from "../words/figure-words";
import type { ListedSuit, SavedSuit, SavedSuits } from "./use-saved-suits";

type Props = {
  listed: ListedSuit;
  saved: SavedSuits;
  onOpen: (suit: SavedSuit) => void;
  /** The row is about to go, and the focus with it. */
  onGoing: () => void;
};

/** One saved suit or request: what it is, and what whoever may change it can do with it. */
export function SavedSuitRow({ listed, saved, onOpen, onGoing }: Props) {
  const { name, wearer, score, pieces, isShared, author, isOwn, isChangeable, updatedAt } = listed;
  const [isAsking, setAsking] = useState(false);
  const open = async () => {
    const whole = await saved.open(listed);
    if (whole !== null) onOpen(whole);
  };
  const remove = () => {
    onGoing();
    void saved.remove(listed);
  };
  return (
    <li aria-label={name} className="border-b border-weak py-1 last:border-b-0">
      <div className="flex flex-wrap items-start gap-1">
        <button
          type="button"
          onClick={() => void open()}
          className="flex min-h-9 min-w-0 flex-1 basis-36 items-center gap-2 rounded-control px-1 py-0.5 text-left hover:bg-raised max-wide:min-h-11"
        >
          <Icon name={score === null ? "search" : "armor"} size={14} className="text-ink-3" />
          <span className="sr-only">Open: </span>
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-1.5 text-13 text-ink">
              <span className="truncate" title={name}>
                {name}
              </span>
              {isShared && <Badge>{isOwn ? "shared" : `by ${author}`}</Badge>}
            </span>
            <span className="block truncate text-11 text-ink-3">
              {[
                score === null ? "request" : `${scoreWords(score)} points`,
                ...(pieces === null ? [] : [countOf(pieces, "piece")]),
                ...(wearer === null ? [] : [wearer]),
                `${formatAge(Date.now() - Date.parse(updatedAt))} ago`,
              ].join(" · ")}
            </span>
          </span>
        </button>
        {isChangeable && (
          <span className="ml-auto flex shrink-0">
            <IconButton
              icon="characters"
              label={isShared ? `Stop sharing ${name}` : `Share ${name} with everybody`}
              aria-pressed={isShared}
              onClick={() => void saved.share(listed, !isShared)}
            />
            <IconButton
              icon="close"
              label={`Remove ${name}`}
              onClick={() => (isOwn ? remove() : setAsking(true))}
            />
          </span>
        )}
      </div>
      {isAsking && (
        <div role="alert" className="flex flex-wrap items-center gap-2 py-1 text-12">
          It belongs to {author} and does not come back.
          <Button look="danger" onClick={remove}>
            Remove it
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      )}
    </li>
  );
}
