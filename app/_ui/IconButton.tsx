import type { ButtonHTMLAttributes, Ref } from "react";
import { Icon, type IconName } from "./Icon";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> & {
  icon: IconName;
  /** Says what it does; also its tooltip. */
  label: string;
  /** Shown in the tooltip. */
  shortcut?: string;
  size?: "small" | "normal";
  ref?: Ref<HTMLButtonElement>;
};

/** A button that is only an icon: 24 px at least, 44 on a phone. */
export function IconButton({ icon, label, shortcut, size = "normal", className = "", ...rest }: Props) {
  const measure = size === "small" ? "size-6" : "size-7";
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      {...rest}
      className={`inline-flex ${measure} shrink-0 items-center justify-center rounded-control text-ink-2 transition-colors duration-(--motion) hover:bg-raised hover:text-ink active:bg-inset disabled:opacity-40 aria-pressed:text-accent max-wide:size-11 ${className}`}
    >
      <Icon name={icon} />
    </button>
  );
}
