type Props = { id?: string; count: number; className: string };

/** How many alerts wait to be seen; pulses three times for each new number. Takes no room without any. */
export function UnseenCount({ id, count, className }: Props) {
  if (count === 0) return null;
  return (
    // Another number is another element: it pulses anew.
    <span
      key={count}
      id={id}
      style={{ animationIterationCount: 3 }}
      className={`min-w-4 animate-pulse rounded-window bg-danger px-1 text-center text-11 leading-4 font-semibold text-canvas ${className}`}
    >
      {count > 99 ? "99+" : count}
      <span className="sr-only"> new</span>
    </span>
  );
}
