import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { KindIcon } from "@/app/_items/ItemIcon";
import { useTRPC } from "@/app/_trpc/client";
import { formatCount } from "@/app/_ui/format";
import { IconButton } from "@/app/_ui/IconButton";
import { Select } from "@/app/_ui/Select";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import { TextInput } from "@/app/_ui/TextInput";
import { SUIT_SLOTS } from "@/server/contract/suits/slots";
import type { SuitItem } from "@/server/contract/suits/suit-item";
import { dataFailureOf } from "../data/data-failure";
import { formsOfItem } from "../data/forms-of-item";
import { isLocked, withExclusion, withLock, withoutPin } from "../draft/pins";
import { PinButton } from "../PinButton";
import { useDraftPart, useSuitPage } from "../suit-page";
import { drawingOfKind, isSuitSlot, slotLabel } from "../words/slot-words";

/** Nobody types that fast on purpose, in milliseconds. */
const TYPED_MS = 250;
/** Listed at once; a narrower search brings up the others. */
const LISTED_MAX = 40;

/** Finds items by name and slot, to be locked or excluded. */
export function ItemPicker({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const [text, setText] = useState("");
  const [slot, setSlot] = useState("");
  const asked = useRested(text.trim());
  const isAsked = asked !== "" || slot !== "";
  const { data, error, refetch } = useQuery({
    ...trpc.suits.items.queryOptions({
      ...(asked !== "" && { text: asked }),
      ...(isSuitSlot(slot) && { slot }),
    }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const failure = error === null ? null : dataFailureOf(error);
  const items = useDeferredValue(data?.items.slice(0, LISTED_MAX) ?? []);
  return (
    <section aria-label="Find an item" className="rounded-control border border-weak p-2">
      <div className="flex flex-wrap items-center gap-1.5">
        <TextInput
          autoFocus
          label="Name of the item"
          icon="search"
          placeholder="Name"
          value={text}
          autoComplete="off"
          onChange={setText}
          className="min-w-32 flex-1"
        />
        <Select
          label="Worn at"
          value={slot}
          options={[
            { value: "", label: "any slot" },
            ...SUIT_SLOTS.map((value) => ({ value: value as string, label: slotLabel(value) })),
          ]}
          onChange={setSlot}
          className="w-28"
        />
        <IconButton icon="close" label="Close the search for items" onClick={onClose} />
      </div>
      {failure !== null && (
        <ErrorState
          title={failure.title}
          text={failure.text}
          requestId={failure.requestId}
          onRetry={() => void refetch()}
        />
      )}
      {isAsked && data === undefined && failure === null && (
        <Loading label="Searching items">
          <SkeletonLines rows={4} />
        </Loading>
      )}
      {isAsked && data !== undefined && (
        <>
          <ul aria-label="Found items" className="mt-1 max-h-72 overflow-y-auto">
            {items.map((item) => (
              <FoundItem key={item.id} item={item} />
            ))}
          </ul>
          <p role="status" className="text-11 text-ink-3">
            {countWords(data.total, items.length)}
          </p>
        </>
      )}
    </section>
  );
}

function countWords(total: number, listed: number): string {
  if (total === 0) return "No item has this name.";
  return total > listed
    ? `${formatCount(listed)} of ${formatCount(total)}: a longer name narrows it down`
    : "";
}

function FoundItem({ item }: { item: SuitItem }) {
  const { drafts, items } = useSuitPage();
  const [locked] = useDraftPart("locked");
  const [excluded] = useDraftPart("excluded");
  const { id, name, character, kind, armorLevel } = item;
  const isIn = isLocked({ locked }, id);
  const isOut = excluded.includes(id);
  const remember = () => items.remember(id, { name, character, forms: formsOfItem(item) });
  return (
    <li className="flex min-h-9 items-center gap-2 border-b border-weak/50 last:border-b-0">
      <KindIcon kind={drawingOfKind(kind, item.coverage[0])} size={20} className="text-ink-2" />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-12 text-ink" title={name}>
          {name}
        </span>
        <span className="block truncate text-11 text-ink-3">
          {character}
          {armorLevel > 0 && ` · AL ${armorLevel}`}
          {item.equippedBy !== null && " · worn"}
          {item.attuned && " · attuned"}
        </span>
      </span>
      <PinButton
        kind="lock"
        name={name}
        isPinned={isIn}
        onPress={() => {
          remember();
          drafts.set(isIn ? withoutPin(drafts.draft, id) : withLock(drafts.draft, id, null));
        }}
      />
      <PinButton
        kind="exclude"
        name={name}
        isPinned={isOut}
        onPress={() => {
          remember();
          drafts.set(isOut ? withoutPin(drafts.draft, id) : withExclusion(drafts.draft, id));
        }}
      />
    </li>
  );
}

/** The text once nobody types any more. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), TYPED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
