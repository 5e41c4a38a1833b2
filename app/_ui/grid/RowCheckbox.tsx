type Props = {
  label: string;
  isChecked: boolean;
  isMixed?: boolean;
  onToggle: () => void;
  /** By Tab; the box of a row is not: its row has the focus, and Space does the same. */
  isReachable?: boolean;
};

/** A check box that fills the height of its row, to be hit easily. */
export function RowCheckbox({ label, isChecked, isMixed = false, onToggle, isReachable = false }: Props) {
  return (
    <label className="-ml-2 flex h-full w-9 shrink-0 cursor-pointer items-center justify-center">
      <input
        ref={(box) => {
          if (box) box.indeterminate = isMixed;
        }}
        type="checkbox"
        aria-label={label}
        checked={isChecked}
        tabIndex={isReachable ? 0 : -1}
        onChange={onToggle}
        className="size-4 accent-(--accent)"
      />
    </label>
  );
}
