import { useId } from "react";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** One of a few, all of them to be seen: arrows go through them. */
export function SegmentedChoice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset
      aria-label={label}
      className="flex shrink-0 overflow-hidden rounded-control border border-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-6.5 cursor-pointer items-center px-2 text-12 text-ink-2 hover:bg-raised hover:text-ink has-checked:bg-overlay has-checked:text-ink has-checked:shadow-[inset_0_-2px_0_var(--accent)] max-wide:min-h-10.5 forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText]"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
