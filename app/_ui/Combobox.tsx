import { type KeyboardEvent, type Ref, useEffect, useId, useMemo, useRef, useState } from "react";
import { foldedText } from "@/server/facts/folded-text";
import { IconButton } from "./IconButton";
import { rowAfterKey } from "./row-keys";

export interface ComboboxOption {
  value: string;
  label: string;
  /** Stands behind it: figures. */
  detail?: string;
  /** More words that find it. */
  words?: string;
}

type Props = {
  label: string;
  options: readonly ComboboxOption[];
  /** Null: nothing is chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Stands in the empty field. */
  placeholder: string;
  /** What to say where nothing has these words. */
  nothing: string;
  isWrong?: boolean;
  errorId?: string;
  shortcut?: string;
  ref?: Ref<HTMLInputElement>;
};

/** More are found by typing. */
const SHOWN_MAX = 150;

/** One of many, found by typing: arrows move, Enter takes, Escape leaves all as it was. */
export function Combobox(props: Props) {
  const { label, options, value, onChange, placeholder, nothing, isWrong, errorId, shortcut, ref } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Null while the list is closed.
  const [open, setOpen] = useState<{ text: string; active: number } | null>(null);
  const chosen = options.find((option) => option.value === value);
  const fitting = useMemo(() => fittingOptions(options, open?.text ?? ""), [options, open?.text]);
  const active = open === null ? -1 : Math.min(open.active, fitting.length - 1);

  const show = (text = "") => {
    const at = text === "" ? options.findIndex((option) => option.value === value) : 0;
    setOpen({ text, active: Math.max(0, at) });
  };
  const take = (at: number) => {
    const option = fitting[at];
    if (option === undefined) return;
    setOpen(null);
    onChange(option.value);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const isClosed = open === null;
    const next = ["Home", "End"].includes(event.key) ? null : rowAfterKey(event.key, active, fitting.length);
    if (isClosed && (event.key === "ArrowDown" || event.key === "Enter")) show();
    else if (!isClosed && next !== null) setOpen({ ...open, active: next });
    else if (!isClosed && event.key === "Enter") take(active);
    else if (!isClosed && event.key === "Escape") setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className="relative flex min-w-0 flex-1 items-center">
      <input
        ref={(element) => {
          input.current = element;
          if (typeof ref === "function") ref(element);
          else if (ref) ref.current = element;
        }}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open !== null}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={errorId}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        value={open?.text ?? chosen?.label ?? value ?? ""}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => open === null && show()}
        onChange={({ target }) => show(target.value)}
        onBlur={() => setOpen(null)}
        onKeyDown={keyDown}
        className="h-7 w-full min-w-0 rounded-control border border-strong bg-inset pr-7 pl-2 text-13 text-ink placeholder:text-ink-3 aria-invalid:border-danger max-wide:h-11 max-wide:text-15"
      />
      <span className="absolute right-0.5">
        {value === null ? (
          <IconButton
            icon="down"
            size="small"
            label={`Choose: ${label}`}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              input.current?.focus();
              if (open === null) show();
              else setOpen(null);
            }}
          />
        ) : (
          <IconButton
            icon="close"
            size="small"
            label={`Clear: ${label}`}
            onClick={() => {
              setOpen(null);
              onChange(null);
              input.current?.focus();
            }}
          />
        )}
      </span>
      {open !== null && (
        <OptionList id={id} label={label} options={fitting} active={active} nothing={nothing} onTake={take} />
      )}
    </span>
  );
}

type ListProps = {
  id: string;
  label: string;
  options: readonly ComboboxOption[];
  active: number;
  nothing: string;
  onTake: (at: number) => void;
};

function OptionList({ id, label, options, active, nothing, onTake }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      // The field would lose the focus, and the list with it.
      onPointerDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-window border border-weak bg-overlay py-1 shadow-floating"
    >
      {options.length === 0 && <p className="px-3 py-1 text-12 text-ink-2">{nothing}</p>}
      {options.map(({ value, label, detail }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
        <div
          key={value}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          onClick={() => onTake(at)}
          className="flex min-h-7 cursor-pointer items-center gap-3 px-3 py-1 hover:bg-raised aria-selected:bg-raised aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus max-wide:min-h-11"
        >
          <span className="min-w-0 flex-1 truncate text-13 text-ink">{label}</span>
          {detail !== undefined && <span className="shrink-0 text-11 text-ink-2">{detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** Those that have every word, the ones that begin with the text first. */
function fittingOptions(options: readonly ComboboxOption[], text: string): readonly ComboboxOption[] {
  const wanted = foldedText(text);
  if (wanted === "") return options.slice(0, SHOWN_MAX);
  const words = wanted.split(" ");
  const fitting = options.filter(({ label, words: more = "" }) => {
    const known = foldedText(`${label} ${more}`);
    return words.every((word) => known.includes(word));
  });
  const begins = ({ label }: ComboboxOption) => foldedText(label).startsWith(wanted);
  return [...fitting.filter(begins), ...fitting.filter((option) => !begins(option))].slice(0, SHOWN_MAX);
}
