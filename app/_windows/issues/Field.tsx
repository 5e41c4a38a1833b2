"use client";

import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from "react";

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  charsMax: number;
  /** Why it cannot be taken; null while nothing is wrong. */
  problem: string | null;
  hint?: string;
};

const LOOK =
  "w-full min-w-0 rounded-control border border-strong bg-inset px-2 text-13 text-ink placeholder:text-ink-3 aria-invalid:border-danger max-wide:text-15";
/** From this share of the room on it is told how much is left. */
const TOLD_FROM = 0.8;

type LineProps = Props &
  Pick<InputHTMLAttributes<HTMLInputElement>, "placeholder"> & { ref?: React.Ref<HTMLInputElement> };

/** A line of text under its name, with what is wrong with it below. */
export function LineField({ label, value, onChange, charsMax, problem, hint, ...rest }: LineProps) {
  const id = useId();
  return (
    <p className="flex flex-col gap-1">
      <label htmlFor={id} className="text-12 text-ink-2">
        {label}
      </label>
      <input
        {...rest}
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => onChange(target.value)}
        className={`h-7 max-wide:h-11 ${LOOK}`}
      />
      <Below id={`${id}-below`} problem={problem} hint={hint} length={value.length} charsMax={charsMax} />
    </p>
  );
}

type LinesProps = Props &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, "placeholder" | "rows" | "onKeyDown"> & {
    ref?: React.Ref<HTMLTextAreaElement>;
  };

/** Several lines of text under their name, with what is wrong with them below. */
export function LinesField({ label, value, onChange, charsMax, problem, hint, ...rest }: LinesProps) {
  const id = useId();
  return (
    <p className="flex flex-col gap-1">
      <label htmlFor={id} className="text-12 text-ink-2">
        {label}
      </label>
      <textarea
        {...rest}
        id={id}
        value={value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => onChange(target.value)}
        className={`resize-y py-1 leading-5 ${LOOK}`}
      />
      <Below id={`${id}-below`} problem={problem} hint={hint} length={value.length} charsMax={charsMax} />
    </p>
  );
}

type BelowProps = Pick<Props, "problem" | "hint" | "charsMax"> & { id: string; length: number };

function Below({ id, problem, hint, length, charsMax }: BelowProps) {
  const left = charsMax - length;
  return (
    <span id={id} aria-live="polite" className="flex gap-2 text-11 text-ink-3 empty:hidden">
      {problem !== null ? (
        <span className="flex-1 text-12 text-danger">{problem}</span>
      ) : (
        hint !== undefined && <span className="flex-1">{hint}</span>
      )}
      {length > charsMax * TOLD_FROM && (
        <span className={left < 0 ? "text-danger" : ""}>
          {left < 0 ? `${-left} too many` : `${left} characters left`}
        </span>
      )}
    </span>
  );
}
