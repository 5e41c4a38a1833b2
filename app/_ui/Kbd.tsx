/** A key as it is printed on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-control border border-strong px-1 font-mono text-11 leading-4 text-ink-2">
      {children}
    </kbd>
  );
}
