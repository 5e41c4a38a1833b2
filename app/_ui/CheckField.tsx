import type { ReactNode } from "react";

type Props = {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  /** Some of what it stands for are checked, and some are not. */
  isMixed?: boolean;
  className?: string;
  children: ReactNode;
};

/** A check box with its words, both to be pressed. */
export function CheckField({ isChecked, onChange, isMixed = false, className = "", children }: Props) {
  return (
    <label className={`flex min-h-7 items-center gap-1.5 text-12 text-ink max-wide:min-h-11 ${className}`}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = isMixed;
        }}
        type="checkbox"
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 shrink-0 accent-(--accent)"
      />
      {children}
    </label>
  );
}
