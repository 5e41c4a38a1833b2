import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { IconButton } from "./IconButton";

type Props = {
  /** Named for screen readers, and by the steppers. */
  label: string;
  /** Null: nothing is given, where that is allowed. */
  value: number | null;
  range: readonly [least: number, most: number];
  onChange: (value: number | null) => void;
  /** Empty says something too: what, stands in the empty field. */
  emptyHint?: string;
  hasSteppers?: boolean;
  isWrong?: boolean;
  errorId?: string;
  className?: string;
  ref?: Ref<HTMLInputElement>;
};

/**
 * A whole number. Whatever is typed counts as soon as it is one within the range; until then the field says what it
 * takes, and whoever leaves it finds the number that counts. Arrows step by one, with Shift by ten.
 */
export function NumberField(props: Props) {
  const {
    label,
    value,
    range,
    onChange,
    emptyHint,
    hasSteppers = false,
    errorId,
    className = "",
    ref,
  } = props;
  const [least, most] = range;
  const hintId = useId();
  const [text, setText] = useState<string | null>(null);
  const isReadable = text === null || readNumber(text, range, emptyHint !== undefined) !== undefined;
  const step = (by: number) => {
    setText(null);
    onChange(Math.min(most, Math.max(least, (value ?? least) + by)));
  };
  const keyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(event.shiftKey ? by * 10 : by);
  };
  return (
    <span className={`relative inline-flex items-center ${className}`}>
      {hasSteppers && (
        <IconButton
          icon="collapse"
          size="small"
          label={`${label}: less`}
          tabIndex={-1}
          disabled={value !== null && value <= least}
          onClick={() => step(-1)}
        />
      )}
      <input
        ref={ref}
        role="spinbutton"
        aria-label={label}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? emptyHint : undefined}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-invalid={!isReadable || props.isWrong || undefined}
        aria-describedby={isReadable ? errorId : hintId}
        inputMode="numeric"
        autoComplete="off"
        placeholder={emptyHint}
        value={text ?? (value === null ? "" : String(value))}
        onChange={({ target }) => {
          setText(target.value);
          const read = readNumber(target.value, range, emptyHint !== undefined);
          if (read !== undefined) onChange(read);
        }}
        onBlur={() => setText(null)}
        onKeyDown={keyDown}
        className="h-7 w-full min-w-0 rounded-control border border-strong bg-inset px-1.5 text-right text-12 text-ink placeholder:text-ink-3 aria-invalid:border-danger max-wide:h-11 max-wide:text-15"
      />
      {hasSteppers && (
        <IconButton
          icon="plus"
          size="small"
          label={`${label}: more`}
          tabIndex={-1}
          disabled={value !== null && value >= most}
          onClick={() => step(1)}
        />
      )}
      {!isReadable && (
        <span
          id={hintId}
          role="alert"
          className="absolute top-full right-0 z-20 mt-0.5 rounded-control border border-danger bg-overlay px-1.5 text-11 whitespace-nowrap text-ink"
        >
          {least} to {String(most)}
        </span>
      )}
    </span>
  );
}

/** Undefined for what is no number of the range. */
function readNumber(
  text: string,
  [least, most]: readonly [number, number],
  mayBeEmpty: boolean,
): number | null | undefined {
  const trimmed = text.replace(/[\s\u202f,.]/g, "");
  if (trimmed === "") return mayBeEmpty ? null : undefined;
  const value = /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
