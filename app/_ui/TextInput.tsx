import type { InputHTMLAttributes, Ref } from "react";
import { Icon, type IconName } from "./Icon";
import { IconButton } from "./IconButton";

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> & {
  /** Named for screen readers; the placeholder is only a hint. */
  label: string;
  icon?: IconName;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
};

/** One line of text with an icon in front and, once something is written, a way to clear it. */
export function TextInput({ label, icon, value, onChange, className = "", ...rest }: Props) {
  return (
    <span className={`relative flex items-center ${className}`}>
      {icon && <Icon name={icon} size={14} className="pointer-events-none absolute left-2 text-ink-3" />}
      <input
        {...rest}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`h-7 w-full min-w-0 rounded-control border border-strong bg-inset pr-7 text-13 text-ink placeholder:text-ink-3 max-wide:h-11 max-wide:text-15 ${icon ? "pl-7" : "pl-2"}`}
      />
      {value !== "" && (
        <span className="absolute right-0.5">
          <IconButton icon="close" label={`Clear: ${label}`} size="small" onClick={() => onChange("")} />
        </span>
      )}
    </span>
  );
}
