type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  className?: string;
};

/** The browser's own select: it works with every keyboard, screen reader and phone. */
export function Select<T extends string>({ label, value, options, onChange, className = "" }: Props<T>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
      className={`h-7 min-w-0 rounded-control border border-strong bg-inset px-1.5 text-12 text-ink max-wide:h-11 max-wide:text-15 ${className}`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
