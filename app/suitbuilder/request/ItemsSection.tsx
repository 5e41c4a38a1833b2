import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLive } from "@/app/_live/use-live";
import { Button } from "@/app/_ui/Button";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { Select } from "@/app/_ui/Select";
import type { BodySlot } from "@/server/contract/suits/slots";
import { withLock, withoutPin } from "../draft/pins";
import { useDraftPart, useSuitPage } from "../suit-page";
import { slotsLabel } from "../words/slot-words";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";
import { ItemPicker } from "./ItemPicker";

/** Items that every suit has, and items that no suit has. */
export function ItemsSection() {
  const { drafts } = useSuitPage();
  const [locked] = useDraftPart("locked");
  const [excluded, setExcluded] = useDraftPart("excluded");
  const [isAdding, setAdding] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const excludedTrouble = useFieldTrouble("/excluded");
  const release = (id: string) => {
    flushSync(() => drafts.set(withoutPin(drafts.draft, id)));
    (box.current?.querySelector<HTMLElement>("[data-release]") ?? box.current)?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className="grid grid-cols-1 gap-2">
      {locked.length > 0 && (
        <section aria-label="Locked items" data-field="/locked">
          <h3 className="text-11 text-ink-3">Locked: every suit has them</h3>
          <ul>
            {locked.map(({ item, coverage }, at) => (
              <LockedRow
                key={item}
                id={item}
                at={at}
                coverage={coverage}
                onForm={(form) => drafts.set(withLock(drafts.draft, item, form))}
                onRelease={() => release(item)}
              />
            ))}
          </ul>
        </section>
      )}
      {excluded.length > 0 && (
        <section aria-label="Excluded items" data-field="/excluded">
          <h3 className="flex items-center text-11 text-ink-3">
            <span className="flex-1">Excluded: no suit has them</span>
            {excluded.length > 1 && (
              <Button look="quiet" className="text-11" onClick={() => setExcluded([])}>
                Release all
              </Button>
            )}
          </h3>
          <ul className="max-h-64 overflow-y-auto">
            {excluded.map((item) => (
              <li key={item} className="flex min-h-8 items-center gap-2">
                <Icon name="ban" size={12} className="text-ink-3" />
                <ItemName id={item} />
                <Release id={item} onRelease={() => release(item)} />
              </li>
            ))}
          </ul>
          <FieldProblem trouble={excludedTrouble} />
        </section>
      )}
      {locked.length + excluded.length === 0 && (
        <p className="text-12 text-ink-3">
          None. Lock what the wearer keeps on, exclude what is not to be had: here, or from any piece of a
          suit.
        </p>
      )}
      {isAdding ? (
        <ItemPicker onClose={() => setAdding(false)} />
      ) : (
        <Button icon="search" className="justify-self-start" onClick={() => setAdding(true)}>
          Find an item
        </Button>
      )}
    </div>
  );
}

type RowProps = {
  id: string;
  at: number;
  coverage: readonly BodySlot[] | null;
  onForm: (form: readonly BodySlot[] | null) => void;
  onRelease: () => void;
};

function LockedRow({ id, at, coverage, onForm, onRelease }: RowProps) {
  const { items } = useSuitPage();
  const trouble = useFieldTrouble(`/locked/${at}`);
  const forms = useLive(
    items,
    useCallback(() => items.get(id)?.forms, [items, id]),
  );
  const known = forms ?? [];
  const isKnown = coverage === null || known.some((form) => String(form) === String(coverage));
  const choices = isKnown || coverage === null ? known : [coverage, ...known];
  return (
    <li data-field={`/locked/${at}`}>
      <div className="flex min-h-8 items-center gap-2">
        <Icon name="lock" size={12} className="text-ink-3" />
        <ItemName id={id} />
        {choices.length > (coverage === null ? 1 : 0) && (
          <Select
            label={`Form of ${items.words(id)}`}
            value={coverage === null ? "" : coverage.join()}
            options={[
              { value: "", label: "any form" },
              ...choices.map((form) => ({ value: form.join(), label: slotsLabel(form) })),
            ]}
            onChange={(value) => onForm(choices.find((form) => form.join() === value) ?? null)}
            className="w-28"
          />
        )}
        <Release id={id} onRelease={onRelease} />
      </div>
      <FieldProblem trouble={trouble} />
    </li>
  );
}

function ItemName({ id }: { id: string }) {
  const { items } = useSuitPage();
  const item = useLive(
    items,
    useCallback(() => items.get(id), [items, id]),
  );
  if (item === null) return <span className="min-w-0 flex-1 truncate text-12 text-ink-2">Item {id}</span>;
  return (
    <span className="min-w-0 flex-1 truncate text-12 text-ink" title={`${item.name} of ${item.character}`}>
      {item.name} <span className="text-11 text-ink-3">{item.character}</span>
    </span>
  );
}

function Release({ id, onRelease }: { id: string; onRelease: () => void }) {
  const { items } = useSuitPage();
  return (
    <IconButton
      data-release
      icon="close"
      size="small"
      label={`Release ${items.words(id)}`}
      onClick={onRelease}
    />
  );
}
